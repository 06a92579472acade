// Positions and ranges as VS Code counts them (lines and UTF-16 units, from 0), without VS Code.

export interface Caret {
  readonly line: number;
  readonly character: number;
}

/** Half-open: `end` is not part of it. */
export interface Target {
  readonly start: Caret;
  readonly end: Caret;
}

export function isEmpty(target: Target): boolean {
  return compare(target.start, target.end) === 0;
}

export function inOrder(targets: readonly Target[]): readonly Target[] {
  return targets.toSorted((a, b) => compare(a.start, b.start));
}

export function overlaps(a: Target, b: Target): boolean {
  return compare(a.start, b.end) < 0 && compare(b.start, a.end) < 0;
}

function compare(a: Caret, b: Caret): number {
  return a.line - b.line || a.character - b.character;
}
