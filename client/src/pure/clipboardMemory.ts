// What this window put on the clipboard instead of an original, so that pasting inside VS Code gives the original back.
// Lives in memory only, is bounded, and is never written anywhere.
import type { Held } from '../generated/protocol';

/** Where a copied text came from. */
export interface Source {
  readonly uri: string;
  readonly languageId: string;
  /** The copy was made without a selection: one whole line with its line end. */
  readonly wholeLine: boolean;
}

/** An original that is kept, and what stands on the clipboard in its place. */
export interface Kept {
  readonly raw: string;
  readonly shown: string;
  readonly source: Source;
  readonly held: readonly Held[];
  /** The server's name for the decision; empty when the text was not checked. */
  readonly receipt: string;
  /** `redacted`: placeholders are shown. Else a notice is shown, and this says why. */
  readonly why: 'redacted' | 'unchecked' | 'ask' | 'deny';
  /** For people, when a notice is shown. */
  readonly reason: string;
  /** The text with placeholders, when there is one. */
  readonly redacted: string | undefined;
}

const ENTRIES = 30;
const CHARACTERS = 24 * 1024 * 1024;

/** Newest first, bounded in number and size; the newest one is always kept, however large. */
export class ClipboardMemory {
  #kept: readonly Kept[] = [];
  #released: string | undefined;

  remember(entry: Kept): void {
    const others = this.#kept.filter((old) => !sameText(old.shown, entry.shown) || old.why !== entry.why);
    this.#kept = bounded([entry, ...others]);
  }

  forget(entry: Kept): void {
    this.#kept = this.#kept.filter((old) => old !== entry);
  }

  /** The newest entry shown as this text, whatever its line ends are. */
  find(text: string): Kept | undefined {
    return this.#kept.find((entry) => sameText(entry.shown, text));
  }

  /** The newest entry of the same original: what became of this one. */
  renewed(entry: Kept): Kept {
    return this.#kept.find((other) => other.raw === entry.raw) ?? entry;
  }

  get newest(): Kept | undefined {
    return this.#kept[0];
  }

  /** The user let this text go; it may be pasted anywhere until the next copy. */
  release(text: string): void {
    this.#released = text;
  }

  isReleased(text: string): boolean {
    return this.#released !== undefined && sameText(this.#released, text);
  }

  /** A new copy ends what was released before. */
  endRelease(): void {
    this.#released = undefined;
  }
}

/** Equal apart from line ends: clipboards and editors change them on the way. */
export function sameText(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const mayBe = long.length <= 2 * short.length; // a line end becomes two characters at most
  return a === b || (mayBe && withPlainLineEnds(a) === withPlainLineEnds(b));
}

function withPlainLineEnds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

function bounded(entries: readonly Kept[]): readonly Kept[] {
  let characters = 0;
  return entries.filter((entry, index) => {
    characters += entry.raw.length + entry.shown.length;
    return index === 0 || (index < ENTRIES && characters <= CHARACTERS);
  });
}
