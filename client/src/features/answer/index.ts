// Bring back: answers restored and applied, with a look at the difference first.
import * as vscode from 'vscode';
import { isRegion } from '../../pure/region';
import type { Services } from '../../services';
import { ApplyAnswer } from './apply';
import { AnswerPreview } from './preview';
import { RestoreAnswer } from './restore';

export function registerAnswer(services: Services): vscode.Disposable {
  const preview = new AnswerPreview();
  const [restore, apply] = [new RestoreAnswer(services, preview), new ApplyAnswer(services, preview)];
  return vscode.Disposable.from(
    preview,
    vscode.commands.registerCommand('airlock.restoreAnswer', (uri: unknown, region: unknown) =>
      restore.run(isActive(uri) && isRegion(region) ? region : undefined),
    ),
    vscode.commands.registerCommand('airlock.applyAnswer', () => apply.run()),
  );
}

/** Whether a quick fix was chosen in the active editor. */
function isActive(uri: unknown): boolean {
  const active = vscode.window.activeTextEditor?.document.uri.toString();
  return typeof uri === 'string' && vscode.Uri.parse(uri).toString() === active;
}
