// Shows what a document would become, beside what it is, and asks. The new text is held in memory while it is shown.
//
// The question is a notification, which VS Code puts away after seconds, and two buttons in the title of the tab, which stay
// as long as the tab: nobody has to read fast. Closing the tab discards. Whoever answers there need not close the question.
import * as vscode from 'vscode';
import { change } from '../../edits';

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
  /** What to call with the answer, by the shown text's address. */
  readonly #open = new Map<string, (isWanted: boolean) => void>();
  readonly #registrations = vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, this),
    vscode.commands.registerCommand('airlock.applyShown', () => {
      this.#settleElsewhere(shownIn(vscode.window.tabGroups.activeTabGroup.activeTab), true);
    }),
    vscode.commands.registerCommand('airlock.discardShown', () => {
      this.#settleElsewhere(shownIn(vscode.window.tabGroups.activeTabGroup.activeTab), false);
    }),
    vscode.window.tabGroups.onDidChangeTabs(({ closed }) => {
      for (const shown of closed.map(shownIn).filter((uri) => tabsOf(uri).length === 0)) {
        this.#settleElsewhere(shown, false);
      }
    }),
  );
  #count = 0;

  dispose(): void {
    this.#registrations.dispose();
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
      const shown = await vscode.workspace.openTextDocument(after);
      if (shown.languageId !== document.languageId) {
        await vscode.languages.setTextDocumentLanguage(shown, document.languageId); // a cell of a notebook, an untitled document
      }
      await vscode.commands.executeCommand('vscode.diff', document.uri, after, title, { preview: false });
      const isWanted = await this.#answer(after, title);
      await vscode.window.tabGroups.close(tabsOf(after), true);
      return isWanted && (await write(document, changes, version));
    } finally {
      this.#texts.delete(after.toString());
    }
  }

  #answer(after: vscode.Uri, title: string): Promise<boolean> {
    return new Promise((resolve) => {
      this.#open.set(after.toString(), resolve);
      const question = `${title}? The buttons are above the comparison, too.`;
      void vscode.window.showInformationMessage(question, APPLY, DISCARD).then((answer) => {
        if (answer !== undefined) {
          this.#settle(after, answer === APPLY);
        }
      });
    });
  }

  /** The question was answered elsewhere. VS Code lets nobody close one message; what else is shown stays behind the bell. */
  #settleElsewhere(shown: vscode.Uri | undefined, isWanted: boolean): void {
    if (this.#open.has(shown?.toString() ?? '')) {
      this.#settle(shown, isWanted);
      void vscode.commands.executeCommand('notifications.hideToasts');
    }
  }

  #settle(shown: vscode.Uri | undefined, isWanted: boolean): void {
    const name = shown?.toString() ?? '';
    this.#open.get(name)?.(isWanted);
    this.#open.delete(name);
  }
}

async function write(document: vscode.TextDocument, changes: readonly Change[], version: number): Promise<boolean> {
  if (document.version !== version) {
    await vscode.window.showWarningMessage(
      'The document has changed meanwhile; nothing was written. Apply the answer again.',
    );
    return false;
  }
  const edits = changes.map(({ range, text }) => new vscode.TextEdit(range, text));
  const isDone = await change(document, edits);
  if (!isDone) {
    await vscode.window.showWarningMessage('The document is read-only; nothing was written.');
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

/** The new text that a tab shows, if it is one of ours. */
function shownIn(tab: vscode.Tab | undefined): vscode.Uri | undefined {
  const input = tab?.input;
  return input instanceof vscode.TabInputTextDiff && input.modified.scheme === SCHEME ? input.modified : undefined;
}

function tabsOf(uri: vscode.Uri | undefined): readonly vscode.Tab[] {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  return tabs.filter((tab) => uri !== undefined && shownIn(tab)?.toString() === uri.toString());
}
