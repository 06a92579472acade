// What people are told after an answer was put into a document. Names definitions and placeholders, never values.
import type { ApplyResult } from '../generated/protocol';
import { inSum, restoredSentence } from './restored';

const NAMED = 4;

/** `careful`: what is exposed was left a placeholder. */
export function appliedSentence(result: ApplyResult, careful: boolean): string {
  const done = [part('replaced', result.replaced), part('added', result.added)].filter((words) => words !== '');
  const what = done.length === 0 ? 'Airlock applied the answer.' : `Airlock ${done.join(' and ')}.`;
  const values = result.restored > 0 || result.unknown.length > 0 ? [restoredSentence(inSum([result], careful))] : [];
  return [what, ...values, ...result.left].join(' ');
}

function part(verb: string, names: readonly string[]): string {
  if (names.length === 0) {
    return '';
  }
  const more = names.length > NAMED ? ` and ${names.length - NAMED} more` : '';
  return `${verb} ${names.slice(0, NAMED).join(', ')}${more}`;
}
