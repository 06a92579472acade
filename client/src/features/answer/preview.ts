// Shows what a document would become, beside what it is, and asks. The new text is held in memory while it is shown.
import * as vscode from 'vscode';

const SCHEME = 'airlock-answer';
const APPLY = 'Apply';
const DISCARD = 'Discard';

/** New text for ranges of a document. */
export interface Change {
  readonly range: vscode.Range;
  readonly text: string;
}

/** See the module. */
export class AnswerPreview implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #texts = new Map<string, string>();
  readonly #registration = vscode.workspace.registerTextDocumentContentProvider(SCHEME, this);
  #count = 0;

  dispose(): void {
    this.#registration.dispose();
    this.#texts.clear();
  }

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.#texts.get(uri.toString()) ?? '';
  }

  /** Shows the difference and, when the user wants it, makes the changes as one step of undo. True when they were made. */
  async confirm(document: vscode.TextDocument, changes: readonly Change[], title: string): Promise<boolean> {
    const { version } = document;
    this.#count += 1;
    const name = document.uri.path.split('/').at(-1) ?? 'answer';
    const after = vscode.Uri.from({ scheme: SCHEME, path: `/${this.#count}/${name}` });
    this.#texts.set(after.toString(), changed(document, changes));
    try {
      await vscode.commands.executeCommand('vscode.diff', document.uri, after, title, { preview: true });
      const answer = await vscode.window.showInformationMessage(title, APPLY, DISCARD);
      await closeTabs(after);
      return answer === APPLY && (await write(document, changes, version));
    } finally {
      this.#texts.delete(after.toString());
    }
  }
}

async function write(document: vscode.TextDocument, changes: readonly Change[], version: number): Promise<boolean> {
  if (document.version !== version) {
    await vscode.window.showWarningMessage(
      'The document has changed meanwhile; nothing was written. Apply the answer again.',
    );
    return false;
  }
  const edit = new vscode.WorkspaceEdit();
  for (const { range, text } of changes) {
    edit.replace(document.uri, range, text);
  }
  const isDone = await vscode.workspace.applyEdit(edit);
  if (!isDone) {
    await vscode.window.showWarningMessage('The document cannot be edited; nothing was written.');
  }
  return isDone;
}

function changed(document: vscode.TextDocument, changes: readonly Change[]): string {
  const text = document.getText();
  const pieces: string[] = [];
  let end = 0;
  for (const { range, text: piece } of changes.toSorted((a, b) => a.range.start.compareTo(b.range.start))) {
    pieces.push(text.slice(end, document.offsetAt(range.start)), piece);
    end = document.offsetAt(range.end);
  }
  return [...pieces, text.slice(end)].join('');
}

async function closeTabs(uri: vscode.Uri): Promise<void> {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  const ours = tabs.filter(
    ({ input }) => input instanceof vscode.TabInputTextDiff && input.modified.toString() === uri.toString(),
  );
  await vscode.window.tabGroups.close(ours, true);
}
