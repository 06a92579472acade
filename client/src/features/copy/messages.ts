// What people see of copying: a short note in the status bar with the way to the original, and a question where the text
// could not be checked or the policy wants to be asked.
import * as vscode from 'vscode';
import type { ClipboardMemory, Kept } from '../../pure/clipboardMemory';
import type { CopyGuard, Outcome } from '../../pure/copyGuard';
import { heldBackNote, heldSentence } from '../../pure/heldBack';
import type { Releases } from '../../releases';
import type { Server } from '../../server';
import type { Services } from '../../services';

const NOTE_MS = 15_000;
/** How long a check goes on before people are told so. */
const SILENT_MS = 300;
/** Right of Airlock's own item: where there is little room, VS Code hides the items furthest left. */
const NOTE_PRIORITY = 99;
const COPY_ORIGINAL = 'Copy Original';
const RETRY = 'Retry';
const COPY_UNCHECKED = 'Copy Unchecked';
const COPY_REDACTED = 'Copy with Placeholders';
const COPY = 'Copy';

/** See the module. */
export class CopyMessages implements vscode.Disposable {
  readonly #guard: CopyGuard;
  readonly #memory: ClipboardMemory;
  readonly #releases: Releases;
  readonly #server: Server;
  readonly #note: vscode.StatusBarItem;
  #hiding: NodeJS.Timeout | undefined;
  /** The check that the status bar tells of. */
  #shown: AbortController | undefined;

  constructor(guard: CopyGuard, memory: ClipboardMemory, { releases, server }: Services) {
    this.#guard = guard;
    this.#memory = memory;
    this.#releases = releases;
    this.#server = server;
    this.#note = vscode.window.createStatusBarItem('airlock.heldBack', vscode.StatusBarAlignment.Right, NOTE_PRIORITY);
    this.#note.name = 'Airlock: held back';
  }

  /** While this work takes long, the status bar says so, and a click there stops the check. */
  async meanwhile<T>(work: (stop: AbortSignal) => Promise<T>): Promise<T> {
    const checking = new AbortController();
    const late = setTimeout(() => {
      this.#shown = checking;
      this.#say(CHECKING, 'The clipboard is not to be relied upon until then. Click to stop the check.', STOP);
    }, SILENT_MS);
    try {
      return await work(checking.signal);
    } finally {
      clearTimeout(late);
      if (this.#shown === checking) {
        this.#shown = undefined;
        this.#note.hide();
      }
    }
  }

  stopCheck(): void {
    this.#shown?.abort();
  }

  tell(outcome: Outcome): void {
    switch (outcome.kind) {
      case 'kept':
        this.#tellKept(outcome.kept);
        break;
      case 'clean':
        this.#show('$(shield) Airlock checked the text: nothing to hold back', 'It stands on the clipboard.');
        break;
      case 'no-clipboard':
        void vscode.window.showErrorMessage(
          outcome.doing === 'reading'
            ? 'Airlock could not read the clipboard: what you copied was not checked.'
            : 'Airlock could not write the clipboard: what you copied stands there as it is.',
        );
        break;
    }
  }

  /** Copy Original: asks, writes, records. */
  async copyOriginal(kept: Kept | undefined): Promise<void> {
    if (kept === undefined) {
      await vscode.window.showInformationMessage('Airlock has not held anything back in this window.');
      return;
    }
    if (kept.why === 'deny') {
      await vscode.window.showWarningMessage(kept.reason);
      return;
    }
    const unchecked = kept.why === 'unchecked' ? ' without a check' : '';
    const what = kept.held.length > 0 ? ` with ${heldSentence(kept.held)}` : unchecked;
    const detail =
      'Every program can then read it from the clipboard, and every assistant you paste it into. This is recorded in the audit log.';
    const message = `Copy the original text${what}?`;
    if ((await vscode.window.showWarningMessage(message, { modal: true, detail }, COPY_ORIGINAL)) === COPY_ORIGINAL) {
      await this.#letGo(kept);
    }
  }

  dispose(): void {
    clearTimeout(this.#hiding);
    this.#note.dispose();
  }

  #tellKept(kept: Kept): void {
    if (kept.why === 'redacted') {
      this.#show(
        `$(shield) ${heldBackNote(kept.held)}`,
        `Held back: ${heldSentence(kept.held, kept.held.length)}. ${HELD_BACK}`,
      );
      return;
    }
    void this.#ask(kept);
  }

  /** VS Code closes an older message with the same words, so that questions do not pile up. */
  async #ask(kept: Kept): Promise<void> {
    const answer = await question(kept);
    if (answer !== undefined) {
      await this.#act(answer, kept);
    }
  }

  async #act(answer: Answer, kept: Kept): Promise<void> {
    switch (answer) {
      case RETRY:
        await this.#retry(kept);
        break;
      case COPY_REDACTED:
        await this.#guard.copyRedacted(kept);
        break;
      case COPY:
        await this.#letGo(kept);
        break;
      case COPY_UNCHECKED:
        await this.#copyUnchecked(this.#memory.renewed(kept));
        break;
      case COPY_ORIGINAL:
        await this.copyOriginal(kept);
        break;
    }
  }

  /** What waits for a server that is down is checked as soon as it runs again. */
  async #retry(kept: Kept): Promise<void> {
    const { kind } = this.#server.state;
    if (kind === 'stopped' || kind === 'no-python') {
      await vscode.commands.executeCommand('airlock.restartServer');
    } else if (!(await this.#guard.retry(kept))) {
      this.#show('$(shield) Airlock: the clipboard has changed, nothing to check', 'Copy the text again.');
    }
  }

  /** The question may be old: what has been checked since is asked about by what was found. */
  async #copyUnchecked(kept: Kept): Promise<void> {
    await (kept.why === 'unchecked' ? this.#letGo(kept) : this.copyOriginal(kept));
  }

  async #letGo(kept: Kept): Promise<void> {
    if (await this.#guard.copyOriginal(kept)) {
      this.#show('$(copy) Airlock: the original is on the clipboard', 'This was recorded in the audit log.');
      const { raw: text, receipt, source } = kept;
      const reason = receipt === '' ? 'copied unchecked' : 'copy original';
      const { uri, languageId } = source;
      await this.#releases.record({ action: 'copy', reason, receipt, text, uri, languageId });
    }
  }

  #show(text: string, tooltip: string): void {
    this.#shown = undefined;
    this.#say(text, tooltip, 'airlock.copyOriginal');
    this.#hiding = setTimeout(() => {
      this.#note.hide();
    }, NOTE_MS);
  }

  #say(text: string, tooltip: string, command: string): void {
    clearTimeout(this.#hiding);
    this.#note.text = text;
    this.#note.tooltip = tooltip;
    this.#note.command = command;
    this.#note.accessibilityInformation = {
      label: `${text.replace(/\$\([^)]*\) ?/g, '')}. ${tooltip}`,
      role: 'button',
    };
    this.#note.show();
  }
}

const CHECKING = '$(sync~spin) Airlock is checking what you copied — Stop';
const STOP = 'airlock.stopCheck';

const HELD_BACK =
  'Placeholders stand on the clipboard. Pasted into a file here, the text is the original again. Click to copy the original.';

type Answer = typeof RETRY | typeof COPY_UNCHECKED | typeof COPY_REDACTED | typeof COPY_ORIGINAL | typeof COPY;

/** Undefined when it was closed or put aside: the notice then stays on the clipboard, the original in memory. */
async function question(kept: Kept): Promise<Answer | undefined> {
  const { showWarningMessage } = vscode.window;
  switch (kept.why) {
    case 'ask':
      if (kept.held.length === 0) {
        return showWarningMessage(`${kept.reason} The clipboard holds a notice instead.`, COPY);
      }
      return showWarningMessage(`${kept.reason} Held back: ${heldSentence(kept.held)}.`, COPY_REDACTED, COPY_ORIGINAL);
    case 'deny':
      await showWarningMessage(`${kept.reason} Held back: ${heldSentence(kept.held)}.`);
      return undefined;
    case 'unchecked':
    case 'redacted':
      return showWarningMessage(
        `Airlock could not check what you copied, so the clipboard holds a notice instead. ${kept.reason}`,
        RETRY,
        COPY_UNCHECKED,
      );
  }
}
