// What the preview of a safe prompt shows, as plain data.
import type { Leaving, PromptItem, PromptResult } from '../generated/protocol';
import { counted } from './heldBack';
import type { Wish } from './promptWish';

/** Everything the page is made from. */
export interface Preview {
  readonly result: PromptResult;
  readonly wish: Wish;
  /** How many lines the document has. */
  readonly lines: number;
  /** The prompt that stood there before, empty for none: lines that are new are shown to be. */
  readonly before: string;
  /** The document is not as it was when this was prepared. */
  readonly stale: boolean;
}

/** One block of the summary. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly string[];
}

/** What of the prompt's tokens is code, beside the file it is from, and what is words. */
export function sizeWords({ tokens, codeTokens, fileTokens }: Sizes): string {
  const share = codeTokens / fileTokens;
  const compared =
    codeTokens < fileTokens
      ? `${share < 0.01 ? 'under 1%' : `${Math.round(share * 100)}%`} of the file’s ${grouped(fileTokens)}`
      : `the whole file has ${grouped(fileTokens)}`;
  return `${grouped(codeTokens)} for code (${compared}), ${grouped(Math.max(tokens - codeTokens, 0))} for the words around it`;
}

type Sizes = Pick<PromptResult, 'tokens' | 'codeTokens' | 'fileTokens'>;

/** Numbers as people read them: `6,938`. */
export function grouped(n: number): string {
  return n.toLocaleString('en-US');
}

/** What was held back, left out and should be known. */
export function sections(result: PromptResult): readonly Section[] {
  const held = result.held.map((h) => counted(h.count, h.title));
  const masked = result.masked > 0 ? [`${counted(result.masked, 'value')} outside the function masked`] : [];
  return [
    { id: 'warnings', title: 'Please note', lines: result.warnings },
    { id: 'held', title: 'Held back', lines: held.length > 0 ? held : ['Nothing sensitive was found'] },
    { id: 'omitted', title: 'Left out', lines: [...masked, ...result.omitted] },
  ].filter((section) => section.lines.length > 0);
}

/** What the target needs, and what could go along: an item that was added stays where it was offered. */
export function itemGroups(
  items: readonly PromptItem[],
  wish: Wish,
): Readonly<Record<'needed' | 'extra', PromptItem[]>> {
  const isExtra = ({ id, state }: PromptItem): boolean => state === 'offered' || wish.add.includes(id);
  return { needed: items.filter((item) => !isExtra(item)), extra: items.filter(isExtra) };
}

/** Why the user cannot decide about an item now, as a sentence; empty when nothing is in the way. */
export function obstacle({ id, state, fixed }: PromptItem, wish: Wish): string {
  if (fixed) {
    return 'It always goes.';
  }
  if (state === 'over budget' && !wish.add.includes(id)) {
    return 'It fits when the budget is larger or something else is left out.';
  }
  return state === 'dropped' && !wish.drop.includes(id) ? 'It stands in something that was left out.' : '';
}

/** Where an item stands: `money.py:12`, `line 12`, or nothing. */
export function placeOf({ file, line }: PromptItem): string {
  if (file === '') {
    return line > 0 ? `line ${line}` : '';
  }
  return line > 0 ? `${file}:${line}` : file;
}

/** The budgets to choose from; the present one is among them. */
export function budgets(present: number): readonly number[] {
  return [...new Set([0, 1_000, 2_000, 4_000, 8_000, present])].sort((a, b) => a - b);
}

export type Manner = Leaving['how'];

/** Lines that leave, 0-based, `end` not among them; `index` is that of the region in the result. */
export interface Stretch {
  readonly index: number;
  readonly how: Manner;
  readonly start: number;
  readonly end: number;
}

/** The lines that leave, cut to the document's. */
export function stretches(leaving: readonly Leaving[], lines: number): readonly Stretch[] {
  return leaving
    .map(({ region: { start, end }, how }, index) => {
      const last = end.character === 0 && end.line > start.line ? end.line : end.line + 1;
      return { index, how, start: start.line, end: Math.min(last, lines) };
    })
    .filter((stretch) => stretch.start < stretch.end);
}

/** `142–149`, from 1. */
export function linesName({ start, end }: Stretch): string {
  return end - start === 1 ? `${start + 1}` : `${start + 1}–${end}`;
}

/** How many lines of the document leave in some manner. */
export function leavingLines(parts: readonly Stretch[]): number {
  return new Set(parts.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i))).size;
}

/** A sentence about what became of a prompt. What leaves less code can need more words, which say that something is missing. */
export function changeSentence(before: PromptResult, after: PromptResult): string {
  const [more, moreCode] = [after.tokens - before.tokens, after.codeTokens - before.codeTokens];
  if (more === 0 && before.markdown === after.markdown) {
    return 'Nothing has changed.';
  }
  if (more * moreCode < 0) {
    return `${changed(moreCode, ' for code')}, ${grouped(Math.abs(more))} ${manner(more)} in all.`;
  }
  return more === 0 ? 'The prompt has changed.' : `${changed(more)}.`;
}

const manner = (more: number): string => (more > 0 ? 'more' : 'fewer');
const changed = (more: number, what = ''): string => `${counted(Math.abs(more), 'token')} ${manner(more)}${what}`;
