// How people are asked about values that an answer would carry further than they are now. Names placeholders, never values.
import type { Exposed } from '../generated/protocol';

const NAMED = 4;

/** What is asked, and the detail below it. */
export function exposedQuestion(exposed: readonly Exposed[]): { readonly message: string; readonly detail: string } {
  const values = exposed.length === 1 ? 'a value' : `${exposed.length} values`;
  const lines = exposed.slice(0, NAMED).map(({ placeholder, where }) => `${placeholder}: ${where.join(', ')}`);
  const more = exposed.length > NAMED ? [`and ${exposed.length - NAMED} more`] : [];
  return {
    message: `This answer would carry ${values} further than now.`,
    detail: [...lines, ...more].join('\n'),
  };
}

/** One sentence for a message without buttons. */
export function exposedSentence(exposed: readonly Exposed[]): string {
  const where = [...new Set(exposed.flatMap((one) => one.where))].slice(0, NAMED).join(', ');
  const left = exposed.length === 1 ? '1 placeholder' : `${exposed.length} placeholders`;
  return `Airlock left ${left} in place: the real ${exposed.length === 1 ? 'value' : 'values'} would be ${where}.`;
}
