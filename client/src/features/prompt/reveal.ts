// Shows where a piece of the prompt comes from. The keyboard stays in the preview.
import * as vscode from 'vscode';
import type { PromptItem, Region } from '../../generated/protocol';

/** Shows lines of the document. */
export async function revealLines(document: vscode.TextDocument, { start, end }: Region): Promise<void> {
  await reveal(document.uri, document, new vscode.Range(start.line, start.character, end.line, end.character));
}

/** Shows where an item stands, in the document or another file of its workspace folder. */
export async function revealItem(document: vscode.TextDocument, { file, line }: PromptItem): Promise<void> {
  const start = new vscode.Position(Math.max(line - 1, 0), 0);
  const uri = file === '' ? document.uri : besides(document, file);
  await reveal(uri, document, new vscode.Range(start, start));
}

function besides(document: vscode.TextDocument, file: string): vscode.Uri {
  const folder = vscode.workspace.getWorkspaceFolder(document.uri)?.uri ?? vscode.Uri.joinPath(document.uri, '..');
  return vscode.Uri.joinPath(folder, file);
}

/** In the editor group where the document is. */
async function reveal(uri: vscode.Uri, document: vscode.TextDocument, selection: vscode.Range): Promise<void> {
  const editor = vscode.window.visibleTextEditors.find((e) => e.document === document);
  const viewColumn = editor?.viewColumn ?? vscode.ViewColumn.One;
  try {
    await vscode.window.showTextDocument(uri, { viewColumn, selection, preserveFocus: true });
  } catch {
    await vscode.window.showWarningMessage('That file cannot be opened.');
  }
}
