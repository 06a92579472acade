// The preview: one panel for the window, reused. It only ever gets text with placeholders. What the user chooses in it becomes
// a new request, and is forgotten when the panel closes.
import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';
import type { PromptResult } from '../../generated/protocol';
import { type Exit, parseAction, type Piece, type PromptAction } from '../../pure/promptAction';
import { promptBody, promptFrame } from '../../pure/promptPage';
import { changeSentence, type Preview } from '../../pure/promptView';
import { changed, type Wish } from '../../pure/promptWish';
import { leave } from './leave';
import { SourceMarks } from './marks';
import { columnsOf, revealItem, revealLines } from './reveal';
import { afterEdit, type PromptTarget } from './target';
import { traceInClipboard } from './trace';

/** Asks for a prompt; undefined when there is none, and the user has been told why. */
export type Request = (
  target: PromptTarget,
  wish: Wish,
  token: vscode.CancellationToken,
) => Promise<PromptResult | undefined>;

interface Shown extends Preview {
  readonly target: PromptTarget;
}

/** See the module. */
export class PromptPreview implements vscode.Disposable {
  readonly #request: Request;
  readonly #marks = new SourceMarks();
  readonly #subscriptions: vscode.Disposable;
  #panel: vscode.WebviewPanel | undefined;
  #shown: Shown | undefined;
  /** What the user wants by now, while that is being prepared. */
  #wanted: { readonly wish: Wish; readonly cancel: vscode.CancellationTokenSource } | undefined;
  /** Resolves when nothing is being prepared any more; false when the last wish could not be fulfilled. */
  #settled = Promise.resolve(true);

  constructor(request: Request) {
    this.#request = request;
    this.#subscriptions = vscode.Disposable.from(
      this.#marks,
      vscode.window.onDidChangeVisibleTextEditors(() => {
        this.#mark();
      }),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        this.#edited(document, contentChanges);
      }),
    );
  }

  /** Shows a prompt that was just prepared. */
  show(target: PromptTarget, wish: Wish, result: PromptResult): void {
    this.#abandon();
    this.#settled = Promise.resolve(true);
    this.#shown = shownOf(target, wish, result);
    const panel = (this.#panel ??= this.#create());
    this.#render();
    panel.reveal(besideCode(panel, target.document), false);
  }

  /** Asks for the shown prompt with a stack trace; false when none is shown. */
  addTrace(trace: string): boolean {
    const wish = this.#wanted?.wish ?? this.#shown?.wish;
    if (wish !== undefined) {
      this.#renew({ ...wish, trace });
    }
    return wish !== undefined;
  }

  dispose(): void {
    this.#panel?.dispose();
    this.#subscriptions.dispose();
  }

  #create(): vscode.WebviewPanel {
    const panel = vscode.window.createWebviewPanel('airlock.prompt', 'Safe Prompt', vscode.ViewColumn.Beside, {
      enableScripts: true,
      enableFindWidget: true,
      localResourceRoots: [],
    });
    panel.webview.onDidReceiveMessage((message: unknown) => {
      const action = parseAction(message);
      if (action !== undefined && this.#shown !== undefined) {
        void this.#act(this.#shown, action);
      }
    });
    panel.onDidChangeViewState(() => {
      this.#mark();
    });
    panel.onDidDispose(() => {
      this.#abandon();
      this.#panel = undefined;
      this.#shown = undefined;
      this.#marks.clear();
    });
    panel.webview.html = promptFrame(randomBytes(16).toString('base64url'));
    return panel;
  }

  async #act(shown: Shown, action: PromptAction): Promise<void> {
    const wish = this.#wanted?.wish ?? shown.wish;
    switch (action.kind) {
      case 'ready':
        this.#render();
        break;
      case 'leave':
        await this.#leave(action.exit);
        break;
      case 'reveal':
        await reveal(shown, action.piece);
        break;
      case 'trace':
        await this.#addClipboard();
        break;
      case 'change':
        this.#renew(changed(wish, action.change, shown.result.items));
        break;
    }
  }

  async #addClipboard(): Promise<void> {
    const found = await traceInClipboard();
    if ('problem' in found) {
      this.#render(found.problem);
    } else if (found.trace.trim() === this.#shown?.result.markdown.trim()) {
      this.#render('This prompt is on the clipboard. Copy the stack trace first.');
    } else {
      this.addTrace(found.trace);
    }
  }

  #renew(wish: Wish): void {
    this.#abandon();
    this.#settled = this.#fulfil(wish);
  }

  /** Prepares the prompt anew; true when it is shown, also when a later wish took its place. */
  async #fulfil(wish: Wish): Promise<boolean> {
    const shown = this.#shown;
    if (shown === undefined) {
      return false;
    }
    const cancel = new vscode.CancellationTokenSource();
    const wanted = { wish, cancel };
    this.#wanted = wanted;
    const result = await this.#request(shown.target, wish, cancel.token);
    if (this.#wanted !== wanted) {
      return true;
    }
    this.#wanted = undefined;
    if (result === undefined) {
      this.#settled = Promise.resolve(true); // what is shown is true again, and may go
      this.#render('');
      return false;
    }
    this.#settle(shown, wish, result);
    return true;
  }

  /** Shows the result of a wish in place of what was shown when it was made. */
  #settle({ target, result: before }: Shown, wish: Wish, result: PromptResult): void {
    const now = this.#shown?.target ?? target;
    const stale = now.version !== target.version;
    this.#shown = { ...shownOf(now, wish, result), before: before.markdown, stale };
    this.#render(changeSentence(before, result));
  }

  #abandon(): void {
    this.#wanted?.cancel.cancel();
    this.#wanted?.cancel.dispose();
    this.#wanted = undefined;
  }

  /** Lets go what the user wants by now: never a prompt with something in it that was just left out. */
  async #leave(exit: Exit): Promise<void> {
    const isSettled = await this.#settled;
    if (this.#wanted !== undefined) {
      await this.#leave(exit);
    } else if (!isSettled) {
      this.#render('The prompt could not be prepared as you chose; nothing has left.');
    } else if (this.#shown !== undefined) {
      this.#say(await leave(exit, this.#shown.result));
    }
  }

  #edited(document: vscode.TextDocument, changes: readonly vscode.TextDocumentContentChangeEvent[]): void {
    const shown = this.#shown;
    if (shown?.target.document === document && changes.length > 0) {
      this.#shown = { ...shown, target: afterEdit(shown.target, changes), stale: true };
      if (!shown.stale) {
        this.#render();
      }
    }
  }

  #render(said?: string): void {
    if (this.#panel !== undefined && this.#shown !== undefined) {
      this.#panel.title = `Safe Prompt: ${this.#shown.result.target}`;
      void this.#panel.webview.postMessage({ body: promptBody(this.#shown), said });
      this.#mark();
    }
  }

  #say(said: string): void {
    void this.#panel?.webview.postMessage({ said });
  }

  /** Marks that the editor moves along with edits are left alone. */
  #mark(): void {
    if (this.#panel?.visible !== true) {
      this.#marks.clear();
    } else if (this.#shown?.stale === false) {
      this.#marks.show(this.#shown.target.document, this.#shown.result.leaving);
    }
  }
}

function shownOf(target: PromptTarget, wish: Wish, result: PromptResult): Shown {
  const { document } = target;
  const isLastEmpty = document.lineAt(document.lineCount - 1).isEmptyOrWhitespace;
  const lines = document.lineCount - (isLastEmpty ? 1 : 0);
  return { target, wish, result, before: '', lines, stale: false };
}

/** Another group for a preview that would cover the very code that it is about; undefined leaves it where it is. */
function besideCode({ viewColumn }: vscode.WebviewPanel, code: vscode.TextDocument): vscode.ViewColumn | undefined {
  const columns = columnsOf(code);
  if (columns.length === 0 || columns.some((column) => column !== viewColumn)) {
    return undefined;
  }
  return viewColumn === vscode.ViewColumn.One ? vscode.ViewColumn.Beside : vscode.ViewColumn.One;
}

async function reveal({ target, result }: Shown, piece: Piece): Promise<void> {
  if ('lines' in piece) {
    const part = result.leaving[piece.lines];
    await (part && revealLines(target.document, part.region));
  } else {
    const item = result.items.find(({ id }) => id === piece.item);
    await (item && revealItem(target.document, item));
  }
}
