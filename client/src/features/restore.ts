// Airlock: Restore Answer. Puts the real values back into a selection, or opens the clipboard's text with them.
import * as vscode from 'vscode';
import type { RestoreResult } from '../generated/protocol';
import { restoredSentence } from '../pure/restored';
import type { Services } from '../services';

export function registerRestore({ protocol, log }: Services): vscode.Disposable {
  return vscode.commands.registerCommand('airlock.restoreAnswer', async () => {
    try {
      const editor = vscode.window.activeTextEditor;
      const selections = editor?.selections.filter((s) => !s.isEmpty) ?? [];
      const results =
        editor !== undefined && selections.length > 0
          ? await restoreSelections(protocol, editor, selections)
          : await restoreClipboard(protocol, editor);
      if (results !== undefined) {
        await tell(results);
      }
    } catch (error) {
      const why = error instanceof Error ? error.message : '';
      log.warn(`restore: ${why}`);
      await vscode.window.showErrorMessage(`Airlock could not restore the answer. ${why}`);
    }
  });
}

type Restorer = Services['protocol'];

async function restoreSelections(
  protocol: Restorer,
  editor: vscode.TextEditor,
  selections: readonly vscode.Selection[],
): Promise<readonly RestoreResult[] | undefined> {
  const { document } = editor;
  const { version } = document;
  const uri = document.uri.toString();
  const results = await Promise.all(selections.map((s) => protocol.restore({ text: document.getText(s), uri })));
  if (results.every((r) => r.restored === 0)) {
    return results;
  }
  const isDone =
    document.version === version &&
    (await editor.edit((edit) => {
      selections.forEach((selection, index) => {
        edit.replace(selection, results[index]?.text ?? document.getText(selection));
      });
    }));
  if (isDone) {
    return results;
  }
  // the document changed meanwhile or cannot be edited
  await openText(results.map((r) => r.text).join('\n'), document.languageId);
  return results;
}

async function restoreClipboard(
  protocol: Restorer,
  editor: vscode.TextEditor | undefined,
): Promise<readonly RestoreResult[] | undefined> {
  const text = await vscode.env.clipboard.readText();
  if (text.trim() === '') {
    await vscode.window.showInformationMessage(
      'There is nothing to restore: select an answer with placeholders, or copy one first.',
    );
    return undefined;
  }
  const result = await protocol.restore({ text, uri: homeOf(editor) });
  if (result.restored > 0) {
    await openText(result.text, languageFor(result.text, editor));
  }
  return [result];
}

/** The vault to ask: the one of the editor's folder, else of the first one. */
function homeOf(editor: vscode.TextEditor | undefined): string {
  const uri = editor?.document.uri ?? vscode.workspace.workspaceFolders?.[0]?.uri;
  return uri?.toString() ?? '';
}

function languageFor(text: string, editor: vscode.TextEditor | undefined): string {
  return text.includes('```') ? 'markdown' : (editor?.document.languageId ?? 'plaintext');
}

async function openText(content: string, language: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument({ content, language });
  await vscode.window.showTextDocument(document, { preview: false });
}

async function tell(results: readonly RestoreResult[]): Promise<void> {
  const restored = results.reduce((sum, r) => sum + r.restored, 0);
  const unknown = [...new Set(results.flatMap((r) => r.unknown))];
  const sentence = restoredSentence(restored, unknown);
  if (unknown.length > 0 || restored === 0) {
    await vscode.window.showWarningMessage(sentence);
  } else {
    vscode.window.setStatusBarMessage(`$(history) ${sentence}`, 8_000);
  }
}
