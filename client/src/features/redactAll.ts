// Airlock: Redact All in File. The edit is the server's own quick fix, asked for at the file's first finding.
import * as vscode from 'vscode';
import { DIAGNOSTIC_SOURCE } from '../pure/diagnosticSource';
import type { Services } from '../services';

const ALL = /^Airlock: Redact all \d+ findings/;
const ONE = 'Airlock: Redact ';
/** How many of all extensions' fixes get their edits made. */
const RESOLVED = 50;

export function registerRedactAll({ log }: Services): vscode.Disposable {
  return vscode.commands.registerCommand('airlock.redactAll', async () => {
    const uri = vscode.window.activeTextEditor?.document.uri;
    const first = uri && vscode.languages.getDiagnostics(uri).find((d) => d.source === DIAGNOSTIC_SOURCE);
    if (uri === undefined || first === undefined) {
      await vscode.window.showInformationMessage('Airlock has no findings in this file.');
      return;
    }
    const edit = await redactingEdit(uri, first.range);
    if (edit === undefined || !(await vscode.workspace.applyEdit(edit))) {
      log.warn('redact all: no edit');
      await vscode.window.showWarningMessage(
        'Airlock could not redact this file: it cannot be edited, or the server did not answer.',
      );
    }
  });
}

async function redactingEdit(uri: vscode.Uri, range: vscode.Range): Promise<vscode.WorkspaceEdit | undefined> {
  const actions = await vscode.commands.executeCommand<readonly vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    range,
    vscode.CodeActionKind.QuickFix.value,
    RESOLVED,
  );
  const action = actions.find((a) => ALL.test(a.title)) ?? actions.find((a) => a.title.startsWith(ONE));
  return action?.edit;
}
