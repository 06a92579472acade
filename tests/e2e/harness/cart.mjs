/** A shopping cart with sensitive values in it, and what it printed when it failed. */

/** The same cart in two languages, with these values. */
export const cart = ({ github, stripe, email, host }) => ({
  python: `"""The cart. Questions to ${email}."""

import os
from dataclasses import dataclass

FEED_TOKEN = "${github}"


@dataclass
class Item:
    name: str
    price: float


def discount(code, key):
    unlisted_margin = 0.37
    return lookup(code, key) * unlisted_margin


class Cart:
    def __init__(self, items: list[Item]) -> None:
        self.items = items

    def total(self, code: str, gift: Item) -> float:
        key = "${stripe}"
        rate = discount(code, key)
        return sum(item.price for item in [*self.items, gift]) * rate

    def refund(self, item: Item) -> None:
        house_rule = "${host}"
        self.items.remove(item)

    def receipt(self, code: str, gift: Item) -> str:
        secret_greeting = "Thank you"
        return f"{secret_greeting}: {self.total(code, gift)}"
`,
  trace: `Traceback (most recent call last):
  File "cart.py", line 26, in total
    rate = discount(code, key)
  File "cart.py", line 17, in discount
    return lookup(code, key) * unlisted_margin
ValueError: no such key ${stripe} for ${email}
`,
  typescript: `import { lookup } from './feed';

const FEED_TOKEN = '${github}';

export interface Item {
  name: string;
  price: number;
}

export function discount(code: string, key: string): number {
  const unlistedMargin = 0.37;
  return lookup(code, key) * unlistedMargin;
}

export function total(items: Item[], code: string): number {
  const key = '${stripe}';
  const rate = discount(code, key);
  return items.reduce((sum, item) => sum + item.price, 0) * rate;
}

export function refund(items: Item[], item: Item): Item[] {
  const houseRule = '${host}';
  return items.filter((other) => other !== item);
}
`,
});

/** What a prompt about its total must have and must not have. */
export const PYTHON = {
  own: [
    'def total(self, code: str, gift: Item) -> float:',
    'rate = discount(code, key)',
    'sum(item.price for item in [*self.items, gift]) * rate',
  ],
  needed: ['def discount(code, key)', 'class Item'],
  foreign: ['unlisted_margin', 'house_rule', 'self.items.remove', 'receipt'],
};

/** The same in the other language. */
export const TYPESCRIPT = {
  own: ['export function total(items: Item[], code: string): number {', 'const rate = discount(code, key);'],
  needed: ['function discount(code: string, key: string): number', 'interface Item'],
  foreign: ['unlistedMargin', 'houseRule', 'items.filter'],
};
