// Finds a Python that can run the server: the setting, then what the Python extensions chose, then the PATH.
//
// In an untrusted workspace the Python extensions are not asked: what they choose may stand in the workspace itself.
import { execFile } from 'node:child_process';
import type * as vscode from 'vscode';
import { type Interpreter, OLDEST, parseProbe, PROBE, unfit, versionText } from './pure/pythonProbe';

const PROBE_MS = 10_000;
const WANTED = `Airlock needs CPython ${OLDEST.join('.')} or newer to check anything.`;

/** A command that may be a Python, and who named it. */
export interface Candidate {
  readonly command: string;
  readonly args: readonly string[];
  readonly from: 'setting' | 'extension' | 'path';
}

/** An interpreter that can run the server, or `problem`: one sentence or two for people. */
export type Choice = { readonly python: Interpreter } | { readonly problem: string };

/** What is asked in turn. */
export interface Sources {
  /** The setting `airlock.python.path`, empty when not set. */
  readonly setting: string;
  /** What the Python extensions chose, best first. */
  readonly extensions: () => Promise<readonly string[]>;
  /** Where the probes run; never a workspace folder. */
  readonly cwd: string;
}

/** The first fit candidate. A path in the setting is the only candidate: who chose it wants to hear that it is wrong. */
export async function findPython(sources: Sources, log: vscode.LogOutputChannel): Promise<Choice> {
  if (sources.setting !== '') {
    return chosenBySetting(sources.setting, sources.cwd);
  }
  const unfitOnes: string[] = [];
  for (const candidate of await candidates(sources)) {
    const found = await probe(candidate.command, candidate.args, sources.cwd);
    if (found === undefined) {
      log.info(`Python candidate (${candidate.from}): ${shown(candidate)} does not run`);
      continue;
    }
    const problem = unfit(found);
    if (problem === undefined) {
      log.info(`Python ${versionText(found)} (${candidate.from}): ${found.executable}`);
      return { python: found };
    }
    log.info(`Python candidate (${candidate.from}): ${shown(candidate)} ${problem}`);
    unfitOnes.push(`${shown(candidate)} ${problem}`);
  }
  return { problem: `${WANTED} None was found${unfitOnes.length > 0 ? `: ${unfitOnes.join(', ')}` : ''}.` };
}

/** All candidates with what they turned out to be, for people to choose from; those that do not run are left out. */
export async function listPythons(sources: Sources): Promise<readonly Interpreter[]> {
  const found = await Promise.all(
    (await candidates(sources)).map(({ command, args }) => probe(command, args, sources.cwd)),
  );
  const known = found.filter((f) => f !== undefined);
  return known.filter((f, index) => known.findIndex((other) => other.executable === f.executable) === index);
}

async function candidates(sources: Sources): Promise<readonly Candidate[]> {
  const chosen = await sources.extensions();
  return [...chosen.map((command) => ({ command, args: [], from: 'extension' as const })), ...onPath()];
}

function onPath(): readonly Candidate[] {
  const plain = ['python3', 'python'].map((command) => ({ command, args: [], from: 'path' as const }));
  const launcher = { command: 'py', args: ['-3'], from: 'path' as const };
  // on Windows `python3` may be the stub that opens the shop; the launcher knows better
  return process.platform === 'win32' ? [launcher, ...plain] : plain;
}

async function chosenBySetting(path: string, cwd: string): Promise<Choice> {
  const found = await probe(path, [], cwd);
  if (found === undefined) {
    return { problem: `The Python that airlock.python.path names does not run: ${path}. ${WANTED}` };
  }
  const problem = unfit(found);
  return problem === undefined
    ? { python: found }
    : { problem: `The Python that airlock.python.path names ${problem}: ${path}. ${WANTED}` };
}

/** Asks one command what it is; undefined when it does not run or is no Python. */
export function probe(command: string, args: readonly string[], cwd: string): Promise<Interpreter | undefined> {
  return new Promise((resolve) => {
    const options = { cwd, timeout: PROBE_MS, windowsHide: true, encoding: 'utf8' } as const;
    execFile(command, [...args, '-I', '-c', PROBE], options, (error, stdout) => {
      resolve(error === null ? parseProbe(stdout) : undefined);
    });
  });
}

function shown(candidate: Candidate): string {
  return [candidate.command, ...candidate.args].join(' ');
}
