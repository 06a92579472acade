// What people are told after an answer was put into a document. Names definitions and placeholders, never values.
import type { ApplyResult } from '../generated/protocol';
import { inSum, restoredParts, unknownSentence } from './restored';

const NAMED = 4;

/** `careful`: what is exposed was left a placeholder. */
export function appliedSentence(result: ApplyResult, careful: boolean): string {
  const sum = inSum([result], careful);
  const done = [part('replaced', result.replaced), part('added', result.added), ...restoredParts(sum)].filter(Boolean);
  const what = done.length === 0 ? 'Airlock applied the answer.' : `Airlock ${listed(done)}.`;
  const unknown = result.unknown.length > 0 ? [unknownSentence(result.unknown)] : [];
  return [what, ...unknown, ...result.left].join(' ');
}

/** `a`, `a and b`, `a, b and c`. */
function listed(parts: readonly string[]): string {
  return [parts.slice(0, -1).join(', '), parts.at(-1)].filter(Boolean).join(' and ');
}

function part(verb: string, names: readonly string[]): string {
  if (names.length === 0) {
    return '';
  }
  const more = names.length > NAMED ? ` and ${names.length - NAMED} more` : '';
  return `${verb} ${names.slice(0, NAMED).join(', ')}${more}`;
}
