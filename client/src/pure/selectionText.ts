// The text VS Code itself would copy for a set of selections; needed where Airlock copies before VS Code does.
import { inOrder, isEmpty, overlaps, type Target } from './ranges';

/** As much of a document as copying needs. */
export interface TextSource {
  readonly eol: string;
  readonly lineText: (line: number) => string;
  readonly text: (target: Target) => string;
}

/** What would be copied. `text` is empty when there is nothing to copy. */
export interface CopiedText {
  readonly text: string;
  /** One cursor without a selection: the whole line with its line end. */
  readonly wholeLine: boolean;
}

/**
 * Selections in document order, joined by line ends. A cursor without a selection copies its whole line when
 * `copyWholeLines`; two cursors on one line copy it once.
 */
export function selectionText(source: TextSource, selections: readonly Target[], copyWholeLines: boolean): CopiedText {
  const ordered = inOrder(selections);
  const hasEmpty = ordered.some(isEmpty);
  if (hasEmpty && !copyWholeLines) {
    const chosen = ordered.filter((s) => !isEmpty(s));
    return { text: chosen.map((s) => source.text(s)).join(source.eol), wholeLine: false };
  }
  if (ordered.every(isEmpty)) {
    const text = distinctLines(ordered).map((line) => source.lineText(line) + source.eol);
    return { text: text.join(''), wholeLine: ordered.length === 1 };
  }
  const parts = ordered.flatMap((s, index) => partOf(source, s, ordered[index - 1]));
  return { text: parts.join(source.eol), wholeLine: false };
}

function partOf(source: TextSource, selection: Target, before: Target | undefined): string[] {
  if (!isEmpty(selection)) {
    return [source.text(selection)];
  }
  return before?.start.line === selection.start.line ? [] : [source.lineText(selection.start.line) + source.eol];
}

function distinctLines(selections: readonly Target[]): readonly number[] {
  return [...new Set(selections.map((s) => s.start.line))];
}

/** What a cut removes: the selections, and for a cursor without one its whole line. `lastLine` is the document's last. */
export function cutTargets(
  selections: readonly Target[],
  lineLength: (line: number) => number,
  lastLine: number,
): readonly Target[] {
  const blocks = runs(distinctLines(selections.filter(isEmpty)).toSorted((a, b) => a - b));
  const whole = blocks.map((block) => wholeLines(block, lineLength, lastLine));
  return [...selections.filter((s) => !isEmpty(s) && !whole.some((w) => overlaps(w, s))), ...whole];
}

interface Block {
  readonly first: number;
  readonly last: number;
}

/** Neighbouring lines as blocks, so that no two ranges touch the same line end. */
function runs(lines: readonly number[]): readonly Block[] {
  return lines.reduce<readonly Block[]>((blocks, line) => {
    const before = blocks.at(-1);
    return before?.last === line - 1
      ? [...blocks.slice(0, -1), { first: before.first, last: line }]
      : [...blocks, { first: line, last: line }];
  }, []);
}

/** Lines with one line end: their own, or the one before when the document ends here. */
function wholeLines(block: Block, lineLength: (line: number) => number, lastLine: number): Target {
  if (block.last < lastLine) {
    return { start: { line: block.first, character: 0 }, end: { line: block.last + 1, character: 0 } };
  }
  const end = { line: block.last, character: lineLength(block.last) };
  return block.first === 0
    ? { start: { line: 0, character: 0 }, end }
    : { start: { line: block.first - 1, character: lineLength(block.first - 1) }, end };
}
