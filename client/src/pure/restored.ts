// What people are told after an answer was restored. Names placeholders, never values.
import type { RestoreResult } from '../generated/protocol';

const NAMED = 3;

/** What became of the placeholders in a text. */
export type Outcome = Pick<RestoreResult, 'restored' | 'withheld' | 'unknown'>;

/** `withheld` of the `restored` are placeholders still, because the user wanted that; 0 when all values are there. */
export function restoredSentence(outcome: Outcome): string {
  const { restored, unknown } = outcome;
  if (restored === 0 && unknown.length === 0) {
    return 'There are no placeholders to restore in this text.';
  }
  const parts = restoredParts(outcome);
  const done = parts.length > 0 ? `Airlock ${parts.join(' and ')}.` : 'Nothing was restored.';
  return unknown.length === 0 ? done : `${done} ${unknownSentence(unknown)}`;
}

/** What was done, each without its subject. */
export function restoredParts({ restored, withheld }: Outcome): readonly string[] {
  const values = Math.max(restored - withheld, 0);
  return [
    ...(values > 0 ? [`restored ${count(values, 'value')}`] : []),
    ...(withheld > 0 ? [`left ${count(withheld, 'placeholder')} in place`] : []),
  ];
}

/** One outcome of several; `careful` when what is exposed was left a placeholder. */
export function inSum(results: readonly Outcome[], careful: boolean): Outcome {
  const sum = (of: (one: Outcome) => number): number => results.reduce((all, one) => all + of(one), 0);
  return {
    restored: sum((one) => one.restored),
    withheld: careful ? sum((one) => one.withheld) : 0,
    unknown: [...new Set(results.flatMap((one) => one.unknown))],
  };
}

/** Which placeholders nobody here knows. */
export function unknownSentence(unknown: readonly string[]): string {
  const names = unknown.slice(0, NAMED).join(', ');
  const more = unknown.length > NAMED ? ` and ${unknown.length - NAMED} more` : '';
  const one = unknown.length === 1;
  return `${count(unknown.length, 'placeholder')} ${one ? 'is' : 'are'} not known on this machine and ${one ? 'stays as it is' : 'stay as they are'}: ${names}${more}.`;
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
