// Shows where a piece of the prompt comes from. The keyboard stays in the preview.
import * as vscode from 'vscode';
import type { PromptItem, Region } from '../../generated/protocol';

/** Shows lines of the document. */
export async function revealLines(document: vscode.TextDocument, { start, end }: Region): Promise<void> {
  await reveal(document.uri, document, new vscode.Range(start.line, start.character, end.line, end.character));
}

/** Shows where an item stands: in the document, another cell of its notebook or another file of its workspace folder. */
export async function revealItem(document: vscode.TextDocument, item: PromptItem): Promise<void> {
  const start = new vscode.Position(Math.max(item.line - 1, 0), 0);
  await reveal(placeOf(document, item), document, new vscode.Range(start, start));
}

function placeOf(document: vscode.TextDocument, { file, cell }: PromptItem): vscode.Uri {
  if (cell !== '') {
    return vscode.Uri.parse(cell);
  }
  return file === '' ? document.uri : besides(document, file);
}

function besides(document: vscode.TextDocument, file: string): vscode.Uri {
  const folder = vscode.workspace.getWorkspaceFolder(document.uri)?.uri ?? vscode.Uri.joinPath(document.uri, '..');
  return vscode.Uri.joinPath(folder, file);
}

/** In the editor group where the document is. */
async function reveal(uri: vscode.Uri, document: vscode.TextDocument, selection: vscode.Range): Promise<void> {
  const viewColumn = columnsOf(document)[0] ?? vscode.ViewColumn.One;
  try {
    await vscode.window.showTextDocument(uri, { viewColumn, selection, preserveFocus: true });
  } catch {
    await vscode.window.showWarningMessage('That file cannot be opened.');
  }
}

/** The groups that show a document. The editor of a cell has no column of its own, its notebook has. */
export function columnsOf(document: vscode.TextDocument): readonly vscode.ViewColumn[] {
  const { visibleNotebookEditors, visibleTextEditors } = vscode.window;
  const holds = ({ notebook }: vscode.NotebookEditor) => notebook.getCells().some((cell) => cell.document === document);
  const editors = [
    ...visibleTextEditors.filter((e) => e.document === document),
    ...visibleNotebookEditors.filter(holds),
  ];
  return editors.flatMap(({ viewColumn }) => viewColumn ?? []);
}
