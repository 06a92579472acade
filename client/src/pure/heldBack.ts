// How people are told what was held back: `1 Stripe secret key, 2 e-mail addresses`.
import type { Held } from '../generated/protocol';

const NAMED = 3;

/** What the status bar says after a copy. It has little room there, and cuts off what does not fit. */
export function heldBackNote(held: readonly Held[]): string {
  return `Airlock held back ${heldSentence(held, 1)} — Copy original`;
}

/** Counts by kind, at most so many by name, as in `1 Stripe secret key, 2 e-mail addresses and 4 more`. */
export function heldSentence(held: readonly Held[], most = NAMED): string {
  const named = held.slice(0, most).map((h) => counted(h.count, h.title));
  const more = held.slice(most).reduce((sum, h) => sum + h.count, 0);
  return more > 0 ? `${named.join(', ')} and ${more} more` : named.join(', ');
}

/** A count with its noun: `1 private key`, `2 private keys`. */
export function counted(count: number, title: string): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? title : plural(title)}`;
}

/** What only describes a noun: `host` is the noun in `host of your organisation`. Commas that list several nouns are none of it. */
const REST =
  / (?:among|as|at|behind|below|beside|for|from|handed|in|inside|of|on|to|with|without) .*| \([^()]*\)$|, (?!.*(?: or |\)| and [^,]*$)).*/;
/** Says of one what it cannot say of several: `token that a condition chooses`, `secret a test expects`. */
const CLAUSE = / (?:that|where|given|an?) .*/;
const FIRST_OF_TWO = /\b(id|key|password|token|user)(?= (?:and|or) )/i;
/** `passwords` and `data`, but not `address`, `status` and `basis`. */
const PLURAL = /(?:[a-z][^aisu\W]s|data)$/i;

function plural(title: string): string {
  const [rest, clause] = [title.search(REST), title.search(CLAUSE)];
  if (clause > 0 && (rest < 0 || clause < rest)) {
    return plural(title.slice(0, clause));
  }
  if (rest > 0) {
    return plural(title.slice(0, rest)) + title.slice(rest);
  }
  const noun = title.replace(FIRST_OF_TWO, '$1s');
  if (/[^aeiou]y$/.test(noun)) {
    return `${noun.slice(0, -1)}ies`;
  }
  if (PLURAL.test(noun)) {
    return noun;
  }
  return /(s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
