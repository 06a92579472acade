// What the status bar item says, as a pure function of what is known.
import type { StatusParams } from '../generated/protocol';
import type { ServerState } from './serverState';

/** Everything the item depends on. */
export interface StatusView {
  readonly server: ServerState;
  readonly trusted: boolean;
  /** What is in the active editor: a document the server checks, one of a kind that it never sees, or nothing. */
  readonly editor: 'checked' | 'unseen' | 'none';
  /** What the server last said about the active editor's document, if it did. */
  readonly document: StatusParams | undefined;
}

/** The item. `lines` is the tooltip, one Markdown paragraph each; `command` is what a click runs. */
export interface StatusItem {
  readonly text: string;
  /** What a screen reader says before the lines. */
  readonly spoken: string;
  readonly lines: readonly string[];
  readonly command: string;
  readonly colour: 'none' | 'warning' | 'error';
}

export const MENU = 'airlock.showMenu';
const OPEN_POLICY = 'airlock.openPolicy';

const WITHOUT_ANSWER = {
  checked: 'This file is being checked.',
  unseen: 'This kind of document is not checked while you type. What you copy from it is.',
  none: 'Protected. What you copy is checked.',
} as const;

/** What is known of a notebook by what is known of its cells; of a document alone it is that. */
export function together(cells: readonly (StatusParams | undefined)[]): StatusParams | undefined {
  const known = cells.filter((cell) => cell !== undefined);
  const first = known.find(({ state }) => state === 'not_checked') ?? known[0];
  const sum = (of: 'errors' | 'warnings' | 'hints'): number => known.reduce((total, cell) => total + cell[of], 0);
  return first && { ...first, errors: sum('errors'), warnings: sum('warnings'), hints: sum('hints') };
}

export function statusItem(view: StatusView): StatusItem {
  switch (view.server.kind) {
    case 'off':
      return item('$(circle-slash) Airlock', ['Switched off (airlock.enabled). Nothing is checked.'], MENU);
    case 'starting':
      return item('$(sync~spin) Airlock', ['Airlock’s server is starting.'], 'airlock.showLog');
    case 'no-python':
      return noPythonItem(view.server.reason);
    case 'stopped':
      return stoppedItem(view.server.reason, view.server.retrying);
    case 'running':
      return runningItem(view);
  }
}

function noPythonItem(reason: string): StatusItem {
  const lines = [reason, 'Nothing is checked; what you copy is held back. Click to choose a Python.'];
  const plain = item('$(warning) Airlock: no Python', lines, 'airlock.choosePython', 'Airlock found no Python');
  return { ...plain, colour: 'warning' };
}

function stoppedItem(reason: string, retrying: boolean): StatusItem {
  const cure = 'Nothing is checked; what you copy is held back. Click to restart.';
  const lines = [reason, retrying ? 'It will be started again.' : cure];
  const plain = item('$(error) Airlock: stopped', lines, 'airlock.restartServer', 'Airlock has stopped');
  return { ...plain, colour: 'error' };
}

function runningItem(view: StatusView): StatusItem {
  const trust = view.trusted
    ? []
    : ['Restricted mode: until you trust this folder, its settings and airlock.toml can only keep more in.'];
  const { document } = view;
  if (document === undefined) {
    return item('$(shield) Airlock', [WITHOUT_ANSWER[view.editor], ...trust], MENU);
  }
  if (document.state === 'not_checked') {
    const lines = [`Not checked: ${document.reason}`, ...trust];
    return item('$(circle-slash) Airlock: not checked', lines, MENU);
  }
  const checked = checkedItem(document, trust);
  return document.policyProblem === '' ? checked : withoutPolicy(document.policyProblem, checked);
}

/** What the file protects is not known then: nothing else that could be said matters more. */
function withoutPolicy(problem: string, { lines }: StatusItem): StatusItem {
  const said = [problem, 'Nothing in it is in force: copies and prompts ask first. Click to open it.', ...lines];
  const plain = item('$(warning) Airlock: error in airlock.toml', said, OPEN_POLICY);
  return { ...plain, colour: 'warning' };
}

function checkedItem(document: StatusParams, trust: readonly string[]): StatusItem {
  const { errors, warnings, hints } = document;
  const total = errors + warnings; // hints are quiet: they are counted only where somebody looks
  if (total === 0) {
    const line = hints === 0 ? 'Nothing sensitive was found in this file.' : `${part(hints, 'hint')} in this file.`;
    return item('$(shield) Airlock', [`Protected. ${line}`, ...trust], MENU);
  }
  const findings = `${total} ${total === 1 ? 'finding' : 'findings'}`;
  const parts = [part(errors, 'error'), part(warnings, 'warning'), part(hints, 'hint')].filter((p) => p !== '');
  const lines = [
    `${findings} in this file (${parts.join(', ')}). ${total + hints === 1 ? 'It is' : 'They are'} held back when you copy or prepare a prompt.`,
    ...trust,
  ];
  return item(`$(shield) Airlock: ${findings}`, lines, MENU);
}

function part(count: number, noun: string): string {
  return count === 0 ? '' : `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function item(text: string, lines: readonly string[], command: string, spoken = 'Airlock'): StatusItem {
  return { text, spoken, lines, command, colour: 'none' };
}
