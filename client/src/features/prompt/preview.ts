// The preview panel: one for the window, reused. It only ever gets text with placeholders.
import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';
import type { PromptResult } from '../../generated/protocol';
import { promptPage } from '../../pure/promptPage';
import { parseAction, type PromptAction, type Wish } from '../../pure/promptView';
import { type PromptTarget, renewed } from './target';

const OPEN_CHAT = 'workbench.action.chat.open';

interface Shown {
  readonly target: PromptTarget;
  readonly wish: Wish;
  readonly result: PromptResult;
}

/** See the module. */
export class PromptPreview implements vscode.Disposable {
  readonly #request: (target: PromptTarget, wish: Wish) => Promise<PromptResult | undefined>;
  #panel: vscode.WebviewPanel | undefined;
  #shown: Shown | undefined;

  constructor(request: (target: PromptTarget, wish: Wish) => Promise<PromptResult | undefined>) {
    this.#request = request;
  }

  show(target: PromptTarget, wish: Wish, result: PromptResult): void {
    this.#shown = { target, wish, result };
    const panel = (this.#panel ??= this.#create());
    panel.title = `Safe Prompt: ${result.target}`;
    panel.webview.html = promptPage(result, wish, randomBytes(16).toString('base64url'));
    panel.reveal(undefined, false);
  }

  dispose(): void {
    this.#panel?.dispose();
  }

  #create(): vscode.WebviewPanel {
    const panel = vscode.window.createWebviewPanel('airlock.prompt', 'Safe Prompt', vscode.ViewColumn.Beside, {
      enableScripts: true,
      enableFindWidget: true,
      localResourceRoots: [],
    });
    panel.webview.onDidReceiveMessage((message: unknown) => {
      const action = parseAction(message);
      if (action !== undefined) {
        void this.#act(action);
      }
    });
    panel.onDidDispose(() => {
      this.#panel = undefined;
      this.#shown = undefined;
    });
    return panel;
  }

  async #act(action: PromptAction): Promise<void> {
    const shown = this.#shown;
    if (shown === undefined) {
      return;
    }
    if (action.kind === 'wish') {
      await this.#changeWish(shown, action.wish);
    } else if (await this.#mayLeave(shown.result)) {
      await this.#leave(action.kind, shown.result.markdown);
    }
  }

  async #changeWish(shown: Shown, wish: Wish): Promise<void> {
    const target = renewed(shown.target);
    const result = await this.#request(target, wish);
    if (this.#panel === undefined) {
      return; // closed meanwhile
    }
    if (result === undefined) {
      this.show(shown.target, shown.wish, shown.result);
    } else {
      this.show(target, wish, result);
    }
  }

  /** Where the policy wants it, asks. */
  async #mayLeave({ verdict, reason }: PromptResult): Promise<boolean> {
    if (verdict !== 'ask' && verdict !== 'deny') {
      return true;
    }
    if (verdict === 'deny') {
      await vscode.window.showWarningMessage(reason);
      return false;
    }
    const yes = 'Let It Go';
    return (await vscode.window.showWarningMessage(reason, { modal: true }, yes)) === yes;
  }

  async #leave(how: 'copy' | 'send' | 'open', markdown: string): Promise<void> {
    switch (how) {
      case 'copy':
        await this.#copy(markdown, 'Copied.');
        break;
      case 'open': {
        const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: markdown });
        await vscode.window.showTextDocument(document, { preview: false });
        break;
      }
      case 'send':
        try {
          await vscode.commands.executeCommand(OPEN_CHAT, { query: markdown, isPartialQuery: true });
          this.#say('In the chat box. Look at its attachments before you send: they are not redacted.');
        } catch {
          await this.#copy(markdown, 'Chat is not available here; the prompt was copied instead.');
        }
        break;
    }
  }

  async #copy(markdown: string, said: string): Promise<void> {
    await vscode.env.clipboard.writeText(markdown);
    this.#say(said);
    vscode.window.setStatusBarMessage('$(shield) Safe prompt copied', 5_000);
  }

  #say(said: string): void {
    void this.#panel?.webview.postMessage({ said });
  }
}
