// Airlock: Prepare Safe Prompt. Asks the server for the prompt and shows it before anything leaves.
import * as vscode from 'vscode';
import type { PromptResult } from '../../generated/protocol';
import type { Wish } from '../../pure/promptView';
import type { Services } from '../../services';
import { setting } from '../../settings';
import { PromptPreview } from './preview';
import { type PromptTarget, reportsOn, targetOf } from './target';

const SHOW_LOG = 'Show Log';

export function registerPrompt(services: Services): vscode.Disposable {
  const preview = new PromptPreview((target, wish) => request(services, target, wish));
  return vscode.Disposable.from(
    preview,
    vscode.commands.registerCommand('airlock.preparePrompt', async () => {
      const editor = vscode.window.activeTextEditor;
      if (editor === undefined) {
        await vscode.window.showInformationMessage(
          'Open a file and put the cursor into the function you want to ask about.',
        );
        return;
      }
      const target = targetOf(editor);
      const wish = { task: setting('promptTask'), template: '' };
      const result = await request(services, target, wish);
      if (result !== undefined) {
        preview.show(target, wish, result);
      }
    }),
  );
}

/** The prompt; undefined when there is none, and the user has been told why. */
async function request(services: Services, target: PromptTarget, wish: Wish): Promise<PromptResult | undefined> {
  try {
    const result = await vscode.window.withProgress(
      { location: vscode.ProgressLocation.Window, title: 'Airlock: preparing a safe prompt' },
      () => {
        const { document, ranges } = target;
        return services.protocol.prompt({
          uri: document.uri.toString(),
          ranges: [...ranges],
          ...wish,
          reports: reportsOn(document),
        });
      },
    );
    if (result.problem === '') {
      return result;
    }
    await vscode.window.showWarningMessage(result.problem);
  } catch (error) {
    const why = error instanceof Error ? error.message : '';
    services.log.warn(`prompt: ${why}`);
    if ((await vscode.window.showErrorMessage(`Airlock could not prepare the prompt. ${why}`, SHOW_LOG)) === SHOW_LOG) {
      services.log.show(true);
    }
  }
  return undefined;
}
