// Changes of a document's text, made the way a person would make them: through the editor that shows it. VS Code itself would
// write into a file that is read-only in its editor, too.
import * as vscode from 'vscode';

/** Makes the changes as one step of undo. False when the document cannot be edited; nothing was written then. */
export async function change(document: vscode.TextDocument, edits: readonly vscode.TextEdit[]): Promise<boolean> {
  const wanted = edits.filter(({ range, newText }) => document.getText(range) !== newText);
  // the left side of a comparison has no column, and is never to be written in
  const editor = vscode.window.visibleTextEditors.find((one) => one.document === document && one.viewColumn);
  if (wanted.length === 0 || editor === undefined) {
    const edit = new vscode.WorkspaceEdit();
    edit.set(document.uri, wanted);
    return vscode.workspace.applyEdit(edit);
  }
  const { version } = document;
  const isDone = await editor.edit((builder) => {
    for (const { range, newText } of wanted) {
      builder.replace(range, newText);
    }
  });
  return isDone && document.version !== version; // a read-only editor says that it is done, and has done nothing
}
