// Airlock: Choose Python. Lists what was found, with why some cannot be used, and writes the choice to the user's settings.
import * as vscode from 'vscode';
import { type Interpreter, unfit, versionText } from '../pure/pythonProbe';
import { listPythons, probe } from '../python';
import type { Services } from '../services';
import { setForUser, setting } from '../settings';

interface Item extends vscode.QuickPickItem {
  readonly choose: () => Promise<string | undefined>;
}

export function registerChoosePython({ server }: Services): vscode.Disposable {
  return vscode.commands.registerCommand('airlock.choosePython', async () => {
    const sources = server.pythonSources;
    const listed = listPythons(sources).then((found) => [...found.map(itemOf), automatic(), browse(sources.cwd)]);
    const picked = await vscode.window.showQuickPick(listed, {
      title: 'Python for Airlock’s server',
      placeHolder: 'CPython 3.10 or newer; your project may use another one',
    });
    const path = await picked?.choose();
    if (path === undefined) {
      return;
    }
    if (path === setting('pythonPath')) {
      await server.restart();
    } else {
      await setForUser('pythonPath', path); // the change restarts the server
    }
  });
}

function itemOf(found: Interpreter): Item {
  const problem = unfit(found);
  return {
    label: `$(${problem === undefined ? 'check' : 'error'}) Python ${versionText(found)}`,
    description: found.executable,
    ...(problem === undefined ? {} : { detail: `Cannot be used: it ${problem}.` }),
    choose: () => Promise.resolve(problem === undefined ? found.executable : undefined),
  };
}

function automatic(): Item {
  return {
    label: '$(sparkle) Automatic',
    description: "the Python extension's choice, then the PATH",
    choose: () => Promise.resolve(''),
  };
}

function browse(cwd: string): Item {
  return { label: '$(folder-opened) Browse…', choose: () => browsed(cwd) };
}

async function browsed(cwd: string): Promise<string | undefined> {
  const picked = await vscode.window.showOpenDialog({
    title: 'Choose a Python 3.10 or newer',
    openLabel: 'Use This Python',
  });
  const path = picked?.[0]?.fsPath;
  if (path === undefined) {
    return undefined;
  }
  const found = await probe(path, [], cwd);
  const problem = found === undefined ? 'does not run as a Python' : unfit(found);
  if (problem === undefined) {
    return path;
  }
  await vscode.window.showErrorMessage(`${path} ${problem}.`);
  return undefined;
}
