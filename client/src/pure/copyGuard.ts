// Decides what stands on the clipboard after a copy. Knows the clipboard and the check only as functions, so that every
// race and failure can be played through in a test.
//
// Fails safe: when a text cannot be checked, a notice takes its place and the original is kept in memory. Nothing is
// ever written over a clipboard that somebody else has changed in the meantime.
import type { RedactParams, RedactResult } from '../generated/protocol';
import { type ClipboardMemory, type Kept, type Source, sameText } from './clipboardMemory';

/** How often an empty clipboard is read before it is believed. */
const READS = 3;

/** What stands on the clipboard for a text that could not be checked. */
export const UNCHECKED_NOTICE =
  'Airlock could not check this text. It is held in VS Code: paste it inside VS Code, or run “Airlock: Copy Original”.';

/** What stands on the clipboard while the user is asked. */
export const ASK_NOTICE =
  'Airlock is waiting for your answer in VS Code before this text leaves. Inside VS Code you can paste it as usual.';

/** What stands on the clipboard for a text that may not leave. */
export const DENY_NOTICE =
  "Airlock's policy for this workspace does not let this text leave. Inside VS Code you can paste it as usual.";

/** The world as the guard sees it. */
export interface GuardPorts {
  readonly readText: () => PromiseLike<string>;
  readonly writeText: (text: string) => PromiseLike<void>;
  /** Rejects when the text cannot be checked now, or when the user stopped it, with a sentence for people. */
  readonly check: (params: RedactParams, stop: AbortSignal) => Promise<RedactResult>;
  /** Does work that the user waits for: shows that it goes on when it takes long, and lets the user stop the check. */
  readonly meanwhile: <T>(work: (stop: AbortSignal) => Promise<T>) => Promise<T>;
  /** Settles when a check takes so long that the original must not wait for it on the clipboard. */
  readonly patience: () => Promise<unknown>;
  /** Another text stands on the clipboard now; or the clipboard could not be reached. */
  readonly tell: (outcome: Outcome) => void;
}

/** What happened, for the user interface. */
export type Outcome =
  | { readonly kind: 'kept'; readonly kept: Kept }
  | { readonly kind: 'clean' }
  | { readonly kind: 'no-clipboard'; readonly doing: 'reading' | 'writing' };

type Checked = { readonly clean: true } | { readonly clean: false; readonly kept: Kept };

/** See the module. One for each window. */
export class CopyGuard {
  readonly #ports: GuardPorts;
  readonly #memory: ClipboardMemory;
  #turn = 0;

  constructor(ports: GuardPorts, memory: ClipboardMemory) {
    this.#ports = ports;
    this.#memory = memory;
  }

  /** Something was copied by the editor: check what stands on the clipboard and replace it where needed. */
  afterCopy(source: (raw: string) => Source): Promise<void> {
    return this.#ports.meanwhile((stop) => this.#afterCopy(source, stop));
  }

  async #afterCopy(source: (raw: string) => Source, stop: AbortSignal): Promise<void> {
    ++this.#turn;
    const raw = await this.#readSurely();
    if (raw === '') {
      this.#ports.tell({ kind: 'no-clipboard', doing: 'reading' }); // nothing is ever copied as nothing
    }
    if (raw === undefined || raw.trim() === '' || this.#memory.find(raw) !== undefined) {
      return;
    }
    this.#memory.endRelease();
    const base = { raw, source: source(raw) };
    const checking = this.#check(base, stop);
    const quick = await Promise.race([checking, this.#ports.patience().then(() => undefined)]);
    const held = quick === undefined ? await this.#hold(unchecked(base, '')) : undefined;
    await this.#settle(raw, held, quick ?? (await checking));
  }

  /** Puts a notice in the place of an original whose check takes long. Undefined when the clipboard has changed. */
  async #hold(kept: Kept): Promise<Kept | undefined> {
    if (!(await this.#stands(kept.raw))) {
      return undefined;
    }
    this.#memory.remember(kept);
    return (await this.#write(kept.shown)) ? kept : undefined;
  }

  /** The check of a copied text is done; its notice, when it has one, stands on the clipboard. */
  async #settle(raw: string, held: Kept | undefined, checked: Checked): Promise<void> {
    if (!(await this.#stands(held?.shown ?? raw)) || this.#memory.isReleased(raw)) {
      return;
    }
    if (held !== undefined) {
      this.#memory.forget(held);
    }
    if (!checked.clean) {
      await this.#show(checked.kept);
    } else if (held !== undefined) {
      await this.#write(raw);
    }
  }

  /** Copies a text that is not on the clipboard yet; the original never touches it. */
  async copy(raw: string, source: Source): Promise<void> {
    const turn = ++this.#turn;
    this.#memory.endRelease();
    const checked = await this.#ports.meanwhile((stop) => this.#check({ raw, source }, stop));
    if (!checked.clean) {
      // remembered even when a newer copy came: after a cut this may be the only place that still has the text
      this.#memory.remember(checked.kept);
    }
    if (turn === this.#turn) {
      await (checked.clean ? this.#write(raw) : this.#show(checked.kept));
    }
  }

  /**
   * Checks an unchecked text again. Its place on the clipboard is taken only if its notice still stands there; false when
   * it does not, or stands there for a newer text.
   */
  async retry(kept: Kept): Promise<boolean> {
    const checked = await this.#ports.meanwhile((stop) => this.#check(kept, stop));
    if (this.#memory.find(kept.shown) !== kept || !(await this.#stands(kept.shown))) {
      return false;
    }
    this.#memory.forget(kept);
    if (!checked.clean) {
      await this.#show(checked.kept);
    } else if (await this.#write(kept.raw)) {
      this.#ports.tell({ kind: 'clean' });
    }
    return true;
  }

  /** Puts the text with placeholders on the clipboard, after the user said so. */
  async copyRedacted(kept: Kept): Promise<void> {
    if (kept.redacted === undefined) {
      return;
    }
    ++this.#turn;
    await this.#show({ ...kept, why: 'redacted', shown: kept.redacted });
  }

  /** Puts the original on the clipboard, after the user said so. Whether it stands there now. */
  async copyOriginal(kept: Kept): Promise<boolean> {
    ++this.#turn;
    this.#memory.release(kept.raw);
    return this.#write(kept.raw);
  }

  async #check({ raw, source }: Base, stop: AbortSignal): Promise<Checked> {
    const base = { raw, source };
    try {
      const { uri, languageId } = source;
      const result = await this.#ports.check({ text: raw, action: 'copy', uri, languageId }, stop);
      return judged(base, result);
    } catch (error) {
      return { clean: false, kept: unchecked(base, error instanceof Error ? error.message : '') };
    }
  }

  async #show(kept: Kept): Promise<void> {
    this.#memory.remember(kept); // before writing, so that a paste right now finds it
    if (await this.#write(kept.shown)) {
      this.#ports.tell({ kind: 'kept', kept });
    }
  }

  /**
   * Whether the clipboard still holds this text. An empty answer counts as yes, since it mostly is a read that failed:
   * better to redact an empty clipboard than to leave an original on it.
   */
  async #stands(text: string): Promise<boolean> {
    const now = await this.#readSurely();
    return now !== undefined && (now === '' || sameText(now, text));
  }

  /** Reads again when the answer is empty: VS Code says so too when the page may not read just now. */
  async #readSurely(): Promise<string | undefined> {
    let text = await this.#read();
    for (let attempt = 1; text === '' && attempt < READS; attempt++) {
      text = await this.#read();
    }
    return text;
  }

  async #read(): Promise<string | undefined> {
    try {
      return await this.#ports.readText();
    } catch {
      this.#ports.tell({ kind: 'no-clipboard', doing: 'reading' });
      return undefined;
    }
  }

  async #write(text: string): Promise<boolean> {
    try {
      await this.#ports.writeText(text);
      return true;
    } catch {
      this.#ports.tell({ kind: 'no-clipboard', doing: 'writing' });
      return false;
    }
  }
}

interface Base {
  readonly raw: string;
  readonly source: Source;
}

function unchecked(base: Base, reason: string): Kept {
  const nothing = { held: [], receipt: '', redacted: undefined };
  return { ...base, ...nothing, shown: UNCHECKED_NOTICE, why: 'unchecked', reason };
}

function judged(base: Base, result: RedactResult): Checked {
  const { text, held, receipt, reason } = result;
  switch (result.verdict) {
    case 'allow':
    case 'redact':
      if (text === base.raw) {
        return { clean: true };
      }
      return { clean: false, kept: { ...base, held, receipt, reason, redacted: text, shown: text, why: 'redacted' } };
    case 'ask':
      return { clean: false, kept: { ...base, held, receipt, reason, redacted: text, shown: ASK_NOTICE, why: 'ask' } };
    case 'deny':
      return {
        clean: false,
        kept: { ...base, held, receipt, reason, redacted: undefined, shown: DENY_NOTICE, why: 'deny' },
      };
  }
}
