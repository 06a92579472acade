// Airlock: Redact All in File. The edit is the server's own quick fix, asked for at the file's first finding.
import * as vscode from 'vscode';
import { DIAGNOSTIC_SOURCE } from '../pure/diagnosticSource';
import type { Services } from '../services';

const ALL = /^Airlock: Redact all \d+ findings/;
const ONE = 'Airlock: Redact ';

export function registerRedactAll(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand('airlock.redactAll', async () => {
    const document = vscode.window.activeTextEditor?.document;
    const first = document && findingsOf(document)[0];
    if (document === undefined || first === undefined) {
      await vscode.window.showInformationMessage('Airlock has no findings in this file.');
      return;
    }
    try {
      await redactAll(services, { document, range: first.range });
    } catch (error) {
      const why = error instanceof Error ? error.message : '';
      services.log.warn(`redact all: ${why}`);
      await vscode.window.showErrorMessage(`Airlock could not redact this file. ${why}`);
    }
  });
}

async function redactAll({ server }: Services, place: Parameters<Services['server']['quickFix']>[0]): Promise<void> {
  const edit = await server.quickFix(
    place,
    (titles) => titles.find((title) => ALL.test(title)) ?? titles.find((title) => title.startsWith(ONE)),
  );
  if (edit === undefined || !(await vscode.workspace.applyEdit(edit))) {
    await vscode.window.showWarningMessage(
      'Airlock could not redact this file: it cannot be edited or has just changed.',
    );
  }
}

function findingsOf(document: vscode.TextDocument): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri).filter((d) => d.source === DIAGNOSTIC_SOURCE);
}
