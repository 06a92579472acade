// Records that the user let an original go. When the server is not there, the record is made once it is back; until then the
// text is kept in memory, since only the server can say what was in it.
import type * as vscode from 'vscode';
import type { ReleaseParams } from './generated/protocol';
import type { Protocol } from './protocol';

const WAITING = 20;
const CHECK_MS = 15_000;

/** The ways an original goes; the server's audit log knows these words. */
export type ReleaseReason = 'copy original' | 'copied unchecked' | 'sent as it is';

/** An original that was let go. */
export interface Release {
  readonly action: ReleaseParams['action'];
  readonly reason: ReleaseReason;
  /** The server's name for the decision; empty when the text was never checked. */
  readonly receipt: string;
  /** Looked at only when there is no receipt. */
  readonly text: string;
  readonly uri: string;
  readonly languageId: string;
}

/** See the module. */
export class Releases {
  readonly #protocol: Protocol;
  readonly #log: vscode.LogOutputChannel;
  #waiting: readonly Release[] = [];

  constructor(protocol: Protocol, log: vscode.LogOutputChannel) {
    this.#protocol = protocol;
    this.#log = log;
  }

  async record(release: Release): Promise<void> {
    if (!(await this.#send(release))) {
      this.#waiting = [...this.#waiting, release].slice(-WAITING);
    }
  }

  /** The server is back. */
  async catchUp(): Promise<void> {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const release of waiting) {
      await this.record(release);
    }
  }

  async #send(release: Release): Promise<boolean> {
    const { action, reason } = release;
    try {
      const receipt = release.receipt === '' ? await this.#receiptOf(release) : release.receipt;
      if (receipt !== '') {
        await this.#protocol.release({ receipt, action, reason });
      }
      return true; // without a receipt nothing sensitive was in it
    } catch (error) {
      this.#log.warn(`release: ${error instanceof Error ? error.message : 'failed'}`);
      return false;
    }
  }

  async #receiptOf({ text, action, uri, languageId }: Release): Promise<string> {
    return (await this.#protocol.redact({ text, action, uri, languageId }, { timeoutMs: CHECK_MS })).receipt;
  }
}
