// The status bar item and the menu behind it.
import * as vscode from 'vscode';
import type { StatusParams } from '../generated/protocol';
import { CHECKED_SCHEMES } from '../languageClient';
import { MENU, type StatusItem, type StatusView, statusItem, together } from '../pure/statusText';
import type { Services } from '../services';

const PROBLEMS = ['workbench.panel.markers.view.focus', '$(list-unordered) Show Problems'] as const;
const COMMANDS = [
  ['airlock.preparePrompt', '$(comment-discussion) Prepare Safe Prompt'],
  ['airlock.applyAnswer', '$(diff) Apply Answer'],
  ['airlock.restoreAnswer', '$(history) Restore Answer'],
  ['airlock.redactAll', '$(eye-closed) Redact All in File'],
  ['airlock.copyOriginal', '$(copy) Copy Original'],
  ['airlock.openPolicy', '$(law) Open airlock.toml'],
  ['airlock.restartServer', '$(debug-restart) Restart Server'],
  ['airlock.showLog', '$(output) Show Log'],
] as const;
const SETTINGS = 'workbench.action.openSettings';
const WALKTHROUGH = 'workbench.action.openWalkthrough';
const OURS = '@ext:airlock.prompt-airlock';
const START = 'airlock.prompt-airlock#start';
const BACKGROUNDS = { warning: 'statusBarItem.warningBackground', error: 'statusBarItem.errorBackground' } as const;

export function registerStatus({ server }: Services): vscode.Disposable {
  const bar = vscode.window.createStatusBarItem('airlock.status', vscode.StatusBarAlignment.Right, 100);
  bar.name = 'Airlock';
  const known = new Map<string, StatusParams>();
  const refresh = (): void => {
    const documents = activeDocuments();
    const view = {
      server: server.state,
      trusted: vscode.workspace.isTrusted,
      editor: kindOf(documents[0]),
      document: together(documents.map(({ uri }) => known.get(uri.toString()))),
    };
    show(bar, statusItem(view));
  };
  refresh();
  return vscode.Disposable.from(
    bar,
    server.onDidChangeState(() => {
      known.clear();
      refresh();
    }),
    server.onStatus((status) => {
      known.set(vscode.Uri.parse(status.uri).toString(), status);
      refresh();
    }),
    vscode.workspace.onDidCloseTextDocument((document) => {
      known.delete(document.uri.toString());
    }),
    vscode.window.onDidChangeActiveTextEditor(refresh),
    vscode.window.onDidChangeActiveNotebookEditor(refresh),
    vscode.workspace.onDidGrantWorkspaceTrust(refresh),
    vscode.commands.registerCommand(MENU, showMenu),
  );
}

/** What is in the active editor: a document, or every cell of a notebook, whichever of them has the cursor. */
function activeDocuments(): vscode.TextDocument[] {
  const { activeNotebookEditor, activeTextEditor } = vscode.window;
  if (activeNotebookEditor !== undefined) {
    return activeNotebookEditor.notebook.getCells().map((cell) => cell.document);
  }
  return activeTextEditor === undefined ? [] : [activeTextEditor.document];
}

function kindOf(document: vscode.TextDocument | undefined): StatusView['editor'] {
  if (document === undefined) {
    return 'none';
  }
  return CHECKED_SCHEMES.includes(document.uri.scheme) ? 'checked' : 'unseen';
}

function show(bar: vscode.StatusBarItem, item: StatusItem): void {
  bar.text = item.text;
  bar.command = item.command;
  bar.tooltip = tooltip(item);
  bar.accessibilityInformation = { label: `${item.spoken}: ${item.lines.join(' ')}`, role: 'button' };
  bar.backgroundColor = item.colour === 'none' ? undefined : new vscode.ThemeColor(BACKGROUNDS[item.colour]);
  bar.show();
}

function tooltip(item: StatusItem): vscode.MarkdownString {
  const links = [PROBLEMS, ...COMMANDS].map(([id, title]) => `[${title}](command:${id})`);
  const more = [
    `[$(gear) Settings](${commandLink(SETTINGS, OURS)})`,
    `[$(book) Get Started](${commandLink(WALKTHROUGH, START)})`,
  ];
  // with `appendText` the spaces would be non-breaking, and lines break within words
  const said = item.lines.map(escaped).join('\n\n');
  const text = new vscode.MarkdownString(`**Airlock**\n\n${said}\n\n---\n\n${[...links, ...more].join('  \n')}`, true);
  text.isTrusted = { enabledCommands: [...[PROBLEMS, ...COMMANDS].map(([id]) => id), SETTINGS, WALKTHROUGH] };
  return text;
}

function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>()#+!|~$&-]/g, '\\$&');
}

function commandLink(command: string, argument: string): string {
  return `command:${command}?${encodeURIComponent(JSON.stringify([argument]))}`;
}

async function showMenu(): Promise<void> {
  const items = [
    ...[PROBLEMS, ...COMMANDS].map(([id, label]) => ({ label, run: () => vscode.commands.executeCommand(id) })),
    { label: '$(gear) Settings', run: () => vscode.commands.executeCommand(SETTINGS, OURS) },
    { label: '$(book) Get Started', run: () => vscode.commands.executeCommand(WALKTHROUGH, START) },
  ];
  const picked = await vscode.window.showQuickPick(items, { title: 'Airlock' });
  await picked?.run();
}
