// What the preview of a safe prompt shows, as plain data.
import type { PromptParams, PromptResult } from '../generated/protocol';
import { counted } from './heldBack';

export type Task = PromptParams['task'];

export const TASKS: Readonly<Record<Task, string>> = {
  fix: 'Fix',
  explain: 'Explain',
  test: 'Write tests',
  refactor: 'Refactor',
  review: 'Review',
};

/** What is asked for: one of our tasks, or a prompt of the workspace's own by its name. */
export interface Wish {
  readonly task: Task;
  readonly template: string;
}

/** What the user did in the preview. */
export type PromptAction = { readonly kind: 'copy' | 'send' | 'open' } | { readonly kind: 'wish'; readonly wish: Wish };

/** A message from the preview, or undefined for anything that is not one. */
export function parseAction(message: unknown): PromptAction | undefined {
  if (typeof message !== 'object' || message === null) {
    return undefined;
  }
  const { kind, task, template } = message as Readonly<Record<string, unknown>>;
  if (kind === 'wish') {
    return wishOf(task, template);
  }
  return kind === 'copy' || kind === 'send' || kind === 'open' ? { kind } : undefined;
}

function wishOf(task: unknown, template: unknown): PromptAction | undefined {
  return isTask(task) && typeof template === 'string' ? { kind: 'wish', wish: { task, template } } : undefined;
}

function isTask(value: unknown): value is Task {
  return typeof value === 'string' && Object.hasOwn(TASKS, value);
}

/** One block of the summary. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly string[];
}

/** `142 of 6,938 tokens`; where the file is shorter than its prompt, both numbers by themselves. */
export function tokensSentence({ tokens, fileTokens }: PromptResult): string {
  const [own, file] = [tokens, fileTokens].map((n) => n.toLocaleString('en-US'));
  return isSmaller({ tokens, fileTokens }) ? `${own} of ${file} tokens` : `${own} tokens; the whole file has ${file}`;
}

/** Whether the prompt is smaller than the file, so that a share can be shown. */
export function isSmaller({ tokens, fileTokens }: Pick<PromptResult, 'tokens' | 'fileTokens'>): boolean {
  return tokens < fileTokens;
}

/** The summary beside the prompt. */
export function sections(result: PromptResult): readonly Section[] {
  const held = result.held.map((h) => counted(h.count, h.title));
  const masked = result.masked > 0 ? [`${counted(result.masked, 'Value')} outside the function masked`] : [];
  return [
    { id: 'held', title: 'Held back', lines: held.length > 0 ? held : ['Nothing sensitive was found'] },
    { id: 'omitted', title: 'Left out', lines: [...masked, ...result.omitted] },
    { id: 'warnings', title: 'Please note', lines: result.warnings },
  ].filter((section) => section.lines.length > 0);
}
