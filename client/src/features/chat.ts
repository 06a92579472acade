// Guards the chat box: while its text holds findings, or has not been checked yet, Enter asks before it sends.
//
// The two context keys decide in the manifest whether Enter is ours at all. The Send button cannot be intercepted; the
// squiggles in the box are then the only warning.
import * as vscode from 'vscode';
import type { RedactResult } from '../generated/protocol';
import { DIAGNOSTIC_SOURCE } from '../pure/diagnosticSource';
import { heldSentence } from '../pure/heldBack';
import { CHAT_SCHEME } from '../pure/pastePlan';
import type { Services } from '../services';
import { onSettings, setting } from '../settings';

const SUBMIT = 'workbench.action.chat.submit';
const REDACT = 'Redact and Send';
const AS_IT_IS = 'Send as It Is';
const UNCHECKED = 'Send Unchecked';

export function registerChat(services: Services): vscode.Disposable {
  const keys = new ChatKeys();
  const send = new GuardedSend(services);
  return vscode.Disposable.from(
    vscode.languages.onDidChangeDiagnostics((event) => {
      if (event.uris.some(isChat)) {
        keys.refresh();
      }
    }),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      keys.changed(document);
    }),
    vscode.workspace.onDidCloseTextDocument((document) => {
      keys.closed(document);
    }),
    services.server.onStatus(({ uri, version, state, policyProblem }) => {
      keys.checked(vscode.Uri.parse(uri), version, state === 'checked' && policyProblem === '');
    }),
    onSettings(['enabled', 'chatGuard'], () => {
      keys.refresh();
    }),
    vscode.commands.registerCommand('airlock.guardedSend', () => send.run()),
  );
}

function isChat(uri: vscode.Uri): boolean {
  return uri.scheme === CHAT_SCHEME;
}

/** Keeps the context keys `airlock.chatHasFindings` and `airlock.chatUnchecked`. */
class ChatKeys {
  readonly #unchecked = new Set<string>();
  #shown = '';

  changed(document: vscode.TextDocument): void {
    if (isChat(document.uri)) {
      this.#mark(document.uri, document.getText().trim() !== '');
    }
  }

  closed(document: vscode.TextDocument): void {
    if (isChat(document.uri)) {
      this.#mark(document.uri, false);
    }
  }

  checked(uri: vscode.Uri, version: number, done: boolean): void {
    const document = isChat(uri) ? chatDocuments().find((d) => d.uri.toString() === uri.toString()) : undefined;
    if (document?.version === version && done) {
      this.#mark(uri, false);
    }
  }

  refresh(): void {
    const active = setting('enabled') && setting('chatGuard');
    const hasFindings = active && chatDocuments().some(hasFinding);
    const unchecked = active && this.#unchecked.size > 0;
    const now = `${hasFindings} ${unchecked}`;
    if (now !== this.#shown) {
      this.#shown = now;
      void vscode.commands.executeCommand('setContext', 'airlock.chatHasFindings', hasFindings);
      void vscode.commands.executeCommand('setContext', 'airlock.chatUnchecked', unchecked);
    }
  }

  #mark(uri: vscode.Uri, unchecked: boolean): void {
    if (unchecked) {
      this.#unchecked.add(uri.toString());
    } else {
      this.#unchecked.delete(uri.toString());
    }
    this.refresh();
  }
}

function chatDocuments(): readonly vscode.TextDocument[] {
  return vscode.workspace.textDocuments.filter((d) => isChat(d.uri));
}

function hasFinding(document: vscode.TextDocument): boolean {
  return vscode.languages.getDiagnostics(document.uri).some((d) => d.source === DIAGNOSTIC_SOURCE);
}

/** What Enter does while the keys say so. */
class GuardedSend {
  readonly #services: Services;
  #running = false;

  constructor(services: Services) {
    this.#services = services;
  }

  async run(): Promise<void> {
    if (this.#running) {
      return; // Enter again while the question stands
    }
    this.#running = true;
    try {
      for (const document of chatDocuments().filter((d) => d.getText().trim() !== '')) {
        if (!(await this.#mayGo(document))) {
          return;
        }
      }
      await vscode.commands.executeCommand(SUBMIT);
    } finally {
      this.#running = false;
    }
  }

  async #mayGo(document: vscode.TextDocument): Promise<boolean> {
    const text = document.getText();
    const { choice, redacted, receipt } = await this.#answer(document, text);
    if (document.getText() !== text) {
      return false;
    }
    switch (choice) {
      case 'redact':
        return replaceText(document, redacted);
      case 'as it is':
        await this.#record(document, text, receipt);
        return true;
      case 'clean':
        return true;
      case 'cancel':
        return false;
    }
  }

  async #answer(document: vscode.TextDocument, text: string): Promise<Answer> {
    const { protocol, log } = this.#services;
    try {
      const result = await protocol.redact({ text, action: 'prompt', uri: document.uri.toString(), tool: 'chat' });
      const isClean = result.text === text && result.verdict !== 'ask' && result.verdict !== 'deny';
      const choice = isClean ? 'clean' : await chosen(result);
      return { choice, redacted: result.text, receipt: result.receipt };
    } catch (error) {
      const why = error instanceof Error ? error.message : '';
      log.warn(`chat: ${why}`);
      return { choice: await unchecked(why), redacted: text, receipt: '' };
    }
  }

  async #record(document: vscode.TextDocument, text: string, receipt: string): Promise<void> {
    const { uri, languageId } = document;
    const reason = 'sent as it is';
    await this.#services.releases.record({ action: 'prompt', reason, receipt, text, uri: uri.toString(), languageId });
  }
}

/** What the user wants; `redacted` is the text to send when that is `redact`. */
interface Answer {
  readonly choice: Choice;
  readonly redacted: string;
  readonly receipt: string;
}

type Choice = 'clean' | 'redact' | 'as it is' | 'cancel';

async function chosen(result: RedactResult): Promise<Choice> {
  if (result.held.length === 0) {
    return (await ask('Send this message?', result.reason, AS_IT_IS)) === AS_IT_IS ? 'as it is' : 'cancel';
  }
  const message = `Your message holds ${heldSentence(result.held)}.`;
  if (result.verdict === 'deny') {
    await ask(message, result.reason);
    return 'cancel';
  }
  const detail = `${result.verdict === 'ask' ? `${result.reason} ` : ''}Files attached to the chat are not redacted.`;
  const answer = await ask(message, detail, REDACT, AS_IT_IS);
  return answer === REDACT ? 'redact' : answer === AS_IT_IS ? 'as it is' : 'cancel';
}

async function unchecked(why: string): Promise<Choice> {
  const answer = await ask('Airlock could not check this message.', why, UNCHECKED);
  return answer === UNCHECKED ? 'as it is' : 'cancel';
}

async function ask(message: string, detail: string, ...choices: readonly string[]): Promise<string | undefined> {
  return vscode.window.showWarningMessage(message, { modal: true, detail }, ...choices);
}

async function replaceText(document: vscode.TextDocument, text: string): Promise<boolean> {
  const edit = new vscode.WorkspaceEdit();
  const end = document.positionAt(document.getText().length);
  edit.replace(document.uri, new vscode.Range(new vscode.Position(0, 0), end), text);
  return vscode.workspace.applyEdit(edit);
}
