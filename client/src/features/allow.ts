// Allow in this workspace: the server says what to append to the policy file, the edit is made here, where it can be seen
// and taken back.
import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';
import type { Region } from '../generated/protocol';
import { isRegion } from '../pure/region';
import type { Services } from '../services';

const UNDO = 'Undo';
const OPEN = 'Open airlock.toml';
const CREATE = 'Create airlock.toml';

/** What a new policy file begins with; completion offers the rest. Without a salt no value could be allowed later. */
const starter = (): string => `# What is internal, what is yours alone and what may leave.
version = 1
salt = "${randomBytes(16).toString('hex')}"

[internal]
domains = []

[protected]
names = []
`;

/** A finished change of the policy file; `before` is undefined when the file was not there. */
interface Change {
  readonly uri: vscode.Uri;
  readonly before: string | undefined;
  readonly after: string;
}

export function registerAllow(services: Services): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('airlock.allowInWorkspace', async (uri: unknown, region: unknown) => {
      if (typeof uri === 'string' && isRegion(region)) {
        await allow(services, uri, region);
      } else {
        await vscode.window.showInformationMessage(
          'Choose “Airlock: Allow in this workspace” from the quick fixes of a finding.',
        );
      }
    }),
    vscode.commands.registerCommand('airlock.openPolicy', openPolicy),
  );
}

async function allow({ protocol, log }: Services, uri: string, region: Region): Promise<void> {
  try {
    const { problem, policyUri, append } = await protocol.allow({ uri, region });
    if (problem !== '') {
      await vscode.window.showWarningMessage(problem);
      return;
    }
    await offerUndo(await appendTo(vscode.Uri.parse(policyUri, true), append));
  } catch (error) {
    const why = error instanceof Error ? error.message : '';
    log.warn(`allow: ${why}`);
    await vscode.window.showErrorMessage(`Airlock could not allow this finding. ${why}`);
  }
}

/** Opens the policy file of the folder of the active editor, else of the first one; offers to make it where there is none. */
async function openPolicy(): Promise<void> {
  const active = vscode.window.activeTextEditor?.document.uri;
  const folder = (active && vscode.workspace.getWorkspaceFolder(active)) ?? vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) {
    await vscode.window.showInformationMessage('Open a folder first: airlock.toml says what counts in a folder.');
    return;
  }
  const policy = vscode.Uri.joinPath(folder.uri, 'airlock.toml');
  if ((await exists(policy)) || (await isMade(policy))) {
    await vscode.window.showTextDocument(policy);
  }
}

/** Makes the policy file if the user wants it. */
async function isMade(policy: vscode.Uri): Promise<boolean> {
  if ((await vscode.window.showInformationMessage('This folder has no airlock.toml.', CREATE)) !== CREATE) {
    return false;
  }
  await appendTo(policy, starter());
  return true;
}

async function appendTo(uri: vscode.Uri, text: string): Promise<Change> {
  const before = (await exists(uri)) ? (await vscode.workspace.openTextDocument(uri)).getText() : undefined;
  const edit = new vscode.WorkspaceEdit();
  if (before === undefined) {
    edit.createFile(uri, { ignoreIfExists: true });
    edit.insert(uri, new vscode.Position(0, 0), text);
  } else {
    const gap = before === '' || before.endsWith('\n') ? '' : '\n';
    edit.insert(uri, endOf(before), gap + text);
  }
  return { uri, before, after: await applied(edit, uri) };
}

/** Applies and saves; the file's text afterwards. */
async function applied(edit: vscode.WorkspaceEdit, uri: vscode.Uri): Promise<string> {
  if (!(await vscode.workspace.applyEdit(edit))) {
    throw new Error('airlock.toml could not be changed.');
  }
  const document = await vscode.workspace.openTextDocument(uri);
  if (document.isDirty && !(await document.save())) {
    throw new Error('airlock.toml could not be saved.');
  }
  return document.getText();
}

async function offerUndo(change: Change): Promise<void> {
  const said = vscode.workspace.isTrusted
    ? 'Allowed in this workspace by airlock.toml.'
    : 'airlock.toml will allow this once you trust the folder. Until then it is held back.';
  const choice = await vscode.window.showInformationMessage(said, UNDO, OPEN);
  if (choice === OPEN) {
    await vscode.window.showTextDocument(change.uri);
  } else if (choice === UNDO) {
    await undo(change);
  }
}

async function undo({ uri, before, after }: Change): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  if (document.getText() !== after) {
    await vscode.window.showTextDocument(document);
    await vscode.window.showWarningMessage('airlock.toml has changed since; take the last entry out by hand.');
    return;
  }
  const edit = new vscode.WorkspaceEdit();
  if (before === undefined) {
    edit.deleteFile(uri);
    await vscode.workspace.applyEdit(edit);
  } else {
    edit.replace(uri, new vscode.Range(new vscode.Position(0, 0), endOf(after)), before);
    await applied(edit, uri);
  }
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}

function endOf(text: string): vscode.Position {
  const lines = text.split(/\r\n|\r|\n/);
  return new vscode.Position(lines.length - 1, lines.at(-1)?.length ?? 0);
}
