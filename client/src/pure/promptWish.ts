// What is asked of a prompt, and how what the user does in the preview changes it.
import type { PromptItem, PromptParams } from '../generated/protocol';

export type Task = PromptParams['task'];

export const TASKS: Readonly<Record<Task, string>> = {
  fix: 'Fix',
  explain: 'Explain',
  test: 'Write tests',
  refactor: 'Refactor',
  review: 'Review',
};

const MOST_TOKENS = 1_000_000;

/** What is asked for. Ids are those of a result's items. */
export interface Wish {
  readonly task: Task;
  /** A prompt of the workspace's own by its name, in place of the task's; empty for none. */
  readonly template: string;
  readonly drop: readonly string[];
  readonly add: readonly string[];
  /** In tokens; 0 is no limit. */
  readonly budget: number;
  readonly trace: string;
}

/** A step from one wish to the next. `again`: the same of the document as it is by now. */
export type Change =
  | { readonly kind: 'task'; readonly task: Task; readonly template: string }
  | { readonly kind: 'item'; readonly id: string; readonly goes: boolean }
  | { readonly kind: 'budget'; readonly budget: number }
  | { readonly kind: 'again' | 'untrace' };

/** A wish without anything that the user chose for one function. */
export function firstWish(task: Task, budget: number, trace = ''): Wish {
  const limit = isBudget(budget) ? budget : 0; // settings files can hold anything
  return { task, template: '', drop: [], add: [], budget: limit, trace };
}

export function isBudget(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MOST_TOKENS;
}

/** The wish after a change. `items` are those the user saw. */
export function changed(wish: Wish, change: Change, items: readonly PromptItem[]): Wish {
  switch (change.kind) {
    case 'task':
      return { ...wish, task: change.task, template: change.template };
    case 'budget':
      return { ...wish, budget: change.budget };
    case 'again':
      return wish;
    case 'untrace':
      return { ...wish, trace: '' };
    case 'item':
      return change.goes ? wanted(wish, change.id, items) : unwanted(wish, change.id);
  }
}

function wanted(wish: Wish, id: string, items: readonly PromptItem[]): Wish {
  if (wish.drop.includes(id)) {
    return { ...wish, drop: wish.drop.filter((other) => other !== id) };
  }
  const isOffered = items.some((item) => item.id === id && item.state === 'offered');
  return isOffered && !wish.add.includes(id) ? { ...wish, add: [...wish.add, id] } : wish;
}

function unwanted(wish: Wish, id: string): Wish {
  if (wish.add.includes(id)) {
    return { ...wish, add: wish.add.filter((other) => other !== id) };
  }
  return wish.drop.includes(id) ? wish : { ...wish, drop: [...wish.drop, id] };
}
