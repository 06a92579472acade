// Records that the user let an original go. When the server is not there, the record is made once it is back.
import type { Kept } from '../../pure/clipboardMemory';
import type { Services } from '../../services';

const WAITING = 20;
const CHECK_MS = 15_000;
const ASKED = 'the user chose Copy Original';
const UNCHECKED = 'copied without a check while the server was not available';

/** See the module. */
export class Releases {
  readonly #services: Services;
  #waiting: readonly Kept[] = [];

  constructor(services: Services) {
    this.#services = services;
  }

  async record(kept: Kept): Promise<void> {
    if (!(await this.#send(kept))) {
      this.#waiting = [...this.#waiting, kept].slice(-WAITING);
    }
  }

  /** The server is back. */
  async catchUp(): Promise<void> {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const kept of waiting) {
      await this.record(kept);
    }
  }

  async #send(kept: Kept): Promise<boolean> {
    const { protocol, log } = this.#services;
    try {
      const receipt = kept.receipt === '' ? await this.#receiptOf(kept) : kept.receipt;
      if (receipt !== '') {
        await protocol.release({ receipt, action: 'copy', reason: kept.receipt === '' ? UNCHECKED : ASKED });
      }
      return true; // without a receipt nothing sensitive was in it
    } catch (error) {
      log.warn(`release: ${error instanceof Error ? error.message : 'failed'}`);
      return false;
    }
  }

  async #receiptOf(kept: Kept): Promise<string> {
    const { uri, languageId } = kept.source;
    const result = await this.#services.protocol.redact({ text: kept.raw, action: 'copy', uri, languageId }, CHECK_MS);
    return result.receipt;
  }
}
