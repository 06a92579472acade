// What people are told after an answer was restored. Names placeholders, never values.

const NAMED = 3;

export function restoredSentence(restored: number, unknown: readonly string[]): string {
  if (restored === 0 && unknown.length === 0) {
    return 'There are no placeholders to restore in this text.';
  }
  const done = restored === 0 ? 'Nothing was restored' : `Airlock restored ${count(restored, 'value')}`;
  return unknown.length === 0 ? `${done}.` : `${done}. ${unknownSentence(unknown)}`;
}

function unknownSentence(unknown: readonly string[]): string {
  const names = unknown.slice(0, NAMED).join(', ');
  const more = unknown.length > NAMED ? ` and ${unknown.length - NAMED} more` : '';
  const one = unknown.length === 1;
  return `${count(unknown.length, 'placeholder')} ${one ? 'is' : 'are'} not known on this machine and ${one ? 'stays as it is' : 'stay as they are'}: ${names}${more}.`;
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
