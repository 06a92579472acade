// Airlock: Prepare Safe Prompt. Asks the server for the prompt and shows it before anything leaves.
import * as vscode from 'vscode';
import type { PromptResult } from '../../generated/protocol';
import { firstWish, type Wish } from '../../pure/promptWish';
import type { Services } from '../../services';
import { setting } from '../../settings';
import { PromptPreview } from './preview';
import { type PromptTarget, cellsAround, reportsOn, targetOf } from './target';
import { traceInClipboard, traceInTerminal } from './trace';

const SHOW_LOG = 'Show Log';

export function registerPrompt(services: Services): vscode.Disposable {
  const preview = new PromptPreview((target, wish, token) => request(services, target, wish, token));
  return vscode.Disposable.from(
    preview,
    vscode.commands.registerCommand('airlock.preparePrompt', () => prepare(services, preview)),
    vscode.commands.registerCommand('airlock.preparePromptWithTrace', async (terminal: unknown) => {
      const found = await (terminal === undefined ? traceInClipboard() : traceInTerminal());
      if ('problem' in found) {
        await vscode.window.showInformationMessage(found.problem);
      } else if (vscode.window.activeTextEditor !== undefined || !preview.addTrace(found.trace)) {
        await prepare(services, preview, found.trace);
      }
    }),
  );
}

async function prepare(services: Services, preview: PromptPreview, trace = ''): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) {
    await vscode.window.showInformationMessage(
      'Open a file and put the cursor into the function you want to ask about.',
    );
    return;
  }
  const target = targetOf(editor);
  const wish = firstWish(setting('promptTask'), setting('promptBudget'), trace);
  const result = await request(services, target, wish);
  if (result !== undefined) {
    preview.show(target, wish, result);
  }
}

/** The prompt; undefined when there is none, and the user is told why unless the request was taken back. */
async function request(
  services: Services,
  target: PromptTarget,
  wish: Wish,
  token?: vscode.CancellationToken,
): Promise<PromptResult | undefined> {
  try {
    const result = await vscode.window.withProgress(
      { location: vscode.ProgressLocation.Window, title: 'Airlock: preparing a safe prompt' },
      () => {
        const { document, ranges } = target;
        const uri = document.uri.toString();
        const params = { uri, ranges, ...wish, reports: reportsOn(document), cells: cellsAround(document) };
        return services.protocol.prompt(params, token);
      },
    );
    if (result.problem === '') {
      return result;
    }
    void vscode.window.showWarningMessage(result.problem);
  } catch (error) {
    if (token?.isCancellationRequested !== true) {
      void failed(services, error instanceof Error ? error.message : '');
    }
  }
  return undefined;
}

async function failed(services: Services, why: string): Promise<void> {
  services.log.warn(`prompt: ${why}`);
  if ((await vscode.window.showErrorMessage(`Airlock could not prepare the prompt. ${why}`, SHOW_LOG)) === SHOW_LOG) {
    services.log.show(true);
  }
}
