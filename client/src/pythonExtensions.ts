// What the two Python extensions say about the interpreter of this workspace. Their answers are foreign data: looked at
// piece by piece, and given up on after a while, since the server must not wait for another extension's start.
import * as vscode from 'vscode';
import { setting } from './settings';

const ENVIRONMENTS = 'ms-python.vscode-python-envs';
const PYTHON = 'ms-python.python';
const PATIENCE_MS = 3_000;

/** Paths of interpreters, best first. Empty in an untrusted workspace and without the extensions. */
export async function chosenByExtensions(): Promise<readonly string[]> {
  if (!vscode.workspace.isTrusted) {
    return [];
  }
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const answers = await Promise.all([patiently(fromEnvironments(folder)), patiently(fromPython(folder))]);
  return answers.filter((path) => path !== undefined);
}

/** Calls back when one of the extensions has another interpreter. Wakes no extension that is not asked for one. */
export async function onChosenByExtensions(changed: () => void): Promise<vscode.Disposable> {
  if (!vscode.workspace.isTrusted || setting('pythonPath') !== '') {
    return vscode.Disposable.from();
  }
  const apis = await Promise.all([patiently(exportsOf(ENVIRONMENTS)), patiently(exportsOf(PYTHON))]);
  const events = [
    at(apis[0], 'onDidChangeEnvironment'),
    at(apis[1], 'environments', 'onDidChangeActiveEnvironmentPath'),
  ];
  const subscriptions = events.filter(isEvent).map((event) => event(changed));
  return vscode.Disposable.from(...subscriptions);
}

async function fromEnvironments(folder: vscode.Uri | undefined): Promise<string | undefined> {
  const api = await exportsOf(ENVIRONMENTS);
  const environment = await call(api, 'getEnvironment', folder);
  return text(at(environment, 'execInfo', 'run', 'executable'));
}

async function fromPython(folder: vscode.Uri | undefined): Promise<string | undefined> {
  const environments = at(await exportsOf(PYTHON), 'environments');
  const active = await call(environments, 'getActiveEnvironmentPath', folder);
  const resolved = await call(environments, 'resolveEnvironment', active);
  return text(at(resolved, 'executable', 'uri', 'fsPath'));
}

async function exportsOf(id: string): Promise<unknown> {
  const extension = vscode.extensions.getExtension<unknown>(id);
  return extension === undefined ? undefined : extension.activate();
}

async function patiently<T>(answer: Promise<T>): Promise<T | undefined> {
  const never = AbortSignal.timeout(PATIENCE_MS);
  const late = new Promise<undefined>((resolve) => {
    never.addEventListener('abort', () => {
      resolve(undefined);
    });
  });
  return Promise.race([answer.catch(() => undefined), late]);
}

function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[key] : undefined),
    value,
  );
}

async function call(owner: unknown, method: string, argument: unknown): Promise<unknown> {
  const member = at(owner, method);
  return typeof member === 'function' ? ((await Reflect.apply(member, owner, [argument])) as unknown) : undefined;
}

function isEvent(value: unknown): value is (listener: () => void) => vscode.Disposable {
  return typeof value === 'function';
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
