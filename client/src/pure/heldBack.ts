// How people are told what was held back: `1 Stripe secret key, 2 e-mail addresses`.
import type { Held } from '../generated/protocol';

const NAMED = 3;

/** First words of titles that are ordinary words; any other first word is a name (Stripe, GitHub) and keeps its capital. */
const ORDINARY = new Set(
  (
    'access address api bearer bank basic broad card cloud code connection cookie credential credit customer database date ' +
    'e-mail email employee environment generic health hidden high-entropy home host hostname internal iban invisible jwt key ' +
    'login name national network passport password payment person personal phone postal private proprietary protected ' +
    'secret session signed signing social street tax telephone token url user username value webhook'
  ).split(' '),
);

/** Counts by kind, at most three by name, as in `1 Stripe secret key, 2 e-mail addresses and 4 more`. */
export function heldSentence(held: readonly Held[]): string {
  const named = held.slice(0, NAMED).map((h) => counted(h.count, h.title));
  const more = held.slice(NAMED).reduce((sum, h) => sum + h.count, 0);
  return more > 0 ? `${named.join(', ')} and ${more} more` : named.join(', ');
}

/** A count with its noun: `1 private key`, `2 private keys`. */
export function counted(count: number, title: string): string {
  const noun = inSentence(title);
  return `${count.toLocaleString('en-US')} ${count === 1 ? noun : plural(noun)}`;
}

function inSentence(title: string): string {
  const first = title.split(' ', 1)[0] ?? '';
  const lower = first.toLowerCase();
  const isCapitalised = first.slice(1) === lower.slice(1);
  return isCapitalised && ORDINARY.has(lower) ? lower + title.slice(first.length) : title;
}

function plural(noun: string): string {
  if (noun.endsWith(')')) {
    const at = noun.lastIndexOf(' (');
    return at > 0 ? plural(noun.slice(0, at)) + noun.slice(at) : noun;
  }
  if (/[^aeiou]y$/.test(noun)) {
    return `${noun.slice(0, -1)}ies`;
  }
  if (/(credentials|data)$/i.test(noun)) {
    return noun;
  }
  return /(s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
