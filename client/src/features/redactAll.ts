// Airlock: Redact All in File. The edit is the server's own quick fix, asked for at the file's first finding.
import * as vscode from 'vscode';
import { change } from '../edits';
import { DIAGNOSTIC_SOURCE } from '../pure/diagnosticSource';
import { counted } from '../pure/heldBack';
import type { Services } from '../services';

const NOTE_MS = 8_000;
const ALL = /^Airlock: Redact all \d+ findings/;
const ONE = 'Airlock: Redact ';

export function registerRedactAll(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand('airlock.redactAll', async () => {
    const document = vscode.window.activeTextEditor?.document;
    if (document === undefined) {
      await vscode.window.showInformationMessage('Open the file first in which Airlock shall redact what it found.');
      return;
    }
    const [first] = findingsOf(document);
    if (first === undefined) {
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
  const edits = edit?.get(place.document.uri) ?? [];
  if (edits.length === 0 || !(await change(place.document, edits))) {
    await vscode.window.showWarningMessage(
      'Airlock could not redact this file: it is read-only or has just changed. Nothing was written.',
    );
    return;
  }
  vscode.window.setStatusBarMessage(`$(eye-closed) Airlock redacted ${counted(edits.length, 'value')}`, NOTE_MS);
}

function findingsOf(document: vscode.TextDocument): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri).filter((d) => d.source === DIAGNOSTIC_SOURCE);
}
