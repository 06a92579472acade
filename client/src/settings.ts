// Reads settings through their one declaration; no key and no default is written anywhere else in the client.
import * as vscode from 'vscode';
import { SECTION, SETTINGS, type Settings } from './generated/settings';

/** One setting as it is now. */
export function setting<K extends keyof Settings>(name: K): Settings[K] {
  const { key, default: fallback } = SETTINGS[name];
  return vscode.workspace.getConfiguration(SECTION).get<Settings[K]>(key, fallback);
}

/** All settings, keys relative to `airlock.`, as the server wants them. */
export function allSettings(): Readonly<Record<string, unknown>> {
  const section = vscode.workspace.getConfiguration(SECTION);
  return Object.fromEntries(Object.values(SETTINGS).map(({ key, default: value }) => [key, section.get(key, value)]));
}

/** Calls back when one of these settings has changed. */
export function onSettings(names: readonly (keyof Settings)[], changed: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (names.some((name) => event.affectsConfiguration(`${SECTION}.${SETTINGS[name].key}`))) {
      changed();
    }
  });
}

/** Writes one setting for this user. */
export async function setForUser<K extends keyof Settings>(name: K, value: Settings[K]): Promise<void> {
  const section = vscode.workspace.getConfiguration(SECTION);
  await section.update(SETTINGS[name].key, value, vscode.ConfigurationTarget.Global);
}
