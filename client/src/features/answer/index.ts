// Bring back: answers restored and applied, with a look at the difference first.
import * as vscode from 'vscode';
import type { Services } from '../../services';
import { ApplyAnswer } from './apply';
import { AnswerPreview } from './preview';
import { RestoreAnswer } from './restore';

export function registerAnswer(services: Services): vscode.Disposable {
  const preview = new AnswerPreview();
  const [restore, apply] = [new RestoreAnswer(services, preview), new ApplyAnswer(services, preview)];
  return vscode.Disposable.from(
    preview,
    vscode.commands.registerCommand('airlock.restoreAnswer', () => restore.run()),
    vscode.commands.registerCommand('airlock.applyAnswer', () => apply.run()),
  );
}
