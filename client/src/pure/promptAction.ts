// What the page of the preview may ask for. Anything else it says is not heard.
import { type Change, isBudget, type Task, TASKS } from './promptWish';

/** How a prompt can leave the preview. */
export type Exit = 'copy' | 'send' | 'open';

/** A piece of the prompt, by its item's id or by the index of its lines in the result. */
export type Piece = { readonly item: string } | { readonly lines: number };

/** What the user did. `ready`: the page is there, and empty. `trace`: the clipboard holds one. */
export type PromptAction =
  | { readonly kind: 'ready' | 'trace' }
  | { readonly kind: 'leave'; readonly exit: Exit }
  | { readonly kind: 'reveal'; readonly piece: Piece }
  | { readonly kind: 'change'; readonly change: Change };

type Said = Readonly<Record<string, unknown>>;

const READERS: Readonly<Record<string, (said: Said) => PromptAction | undefined>> = {
  ready: () => ({ kind: 'ready' }),
  trace: () => ({ kind: 'trace' }),
  copy: () => ({ kind: 'leave', exit: 'copy' }),
  send: () => ({ kind: 'leave', exit: 'send' }),
  open: () => ({ kind: 'leave', exit: 'open' }),
  lines: ({ index }) => (isCount(index) ? { kind: 'reveal', piece: { lines: index } } : undefined),
  source: ({ id }) => (typeof id === 'string' ? { kind: 'reveal', piece: { item: id } } : undefined),
  again: () => change({ kind: 'again' }),
  untrace: () => change({ kind: 'untrace' }),
  budget: ({ budget }) => (isBudget(budget) ? change({ kind: 'budget', budget }) : undefined),
  item: ({ id, goes }) =>
    typeof id === 'string' && typeof goes === 'boolean' ? change({ kind: 'item', id, goes }) : undefined,
  task: ({ task, template }) =>
    isTask(task) && typeof template === 'string' ? change({ kind: 'task', task, template }) : undefined,
};

/** A message from the page, or undefined for anything that is not one. */
export function parseAction(message: unknown): PromptAction | undefined {
  if (typeof message !== 'object' || message === null) {
    return undefined;
  }
  const said = message as Said;
  const { kind } = said;
  return typeof kind === 'string' && Object.hasOwn(READERS, kind) ? READERS[kind]?.(said) : undefined;
}

function change(made: Change): PromptAction {
  return { kind: 'change', change: made };
}

function isTask(value: unknown): value is Task {
  return typeof value === 'string' && Object.hasOwn(TASKS, value);
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
