// Key bindings of ours: strict copy and cut, where the original never touches the clipboard, and copying from places that
// are no editors (terminal, search results, cells of a notebook), where the text is checked right after VS Code copied it.
import * as vscode from 'vscode';
import type { Source } from '../../pure/clipboardMemory';
import type { CopyGuard } from '../../pure/copyGuard';
import type { Target } from '../../pure/ranges';
import { cutTargets, selectionText } from '../../pure/selectionText';

export function registerShortcuts(guard: CopyGuard): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('airlock.strictCopy', () => strictCopy(guard)),
    vscode.commands.registerCommand('airlock.strictCut', () => strictCut(guard)),
    vscode.commands.registerCommand('airlock.copyThenCheck', (inner: unknown) => copyThenCheck(guard, inner)),
  );
}

async function strictCopy(guard: CopyGuard): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor !== undefined) {
    await copied(guard, editor);
  }
}

async function strictCut(guard: CopyGuard): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) {
    return;
  }
  const { document, selections } = editor;
  const { version } = document;
  const isCopied = await copied(guard, editor);
  if (!isCopied || document.version !== version) {
    return; // the text was typed into meanwhile: better copied than wrongly cut
  }
  const ranges = copiesWholeLines(document)
    ? cutTargets(selections, (line) => document.lineAt(line).text.length, document.lineCount - 1)
    : selections.filter((s) => !s.isEmpty);
  await editor.edit((edit) => {
    for (const range of ranges) {
      edit.delete(rangeOf(range));
    }
  });
}

/** Whether there was something to copy. */
async function copied(guard: CopyGuard, editor: vscode.TextEditor): Promise<boolean> {
  const { document, selections } = editor;
  const text = {
    eol: document.eol === vscode.EndOfLine.CRLF ? '\r\n' : '\n',
    lineText: (line: number) => document.lineAt(line).text,
    text: (target: Target) => document.getText(rangeOf(target)),
  };
  const chosen = selectionText(text, selections, copiesWholeLines(document));
  if (chosen.text === '') {
    return false;
  }
  const source: Source = {
    uri: document.uri.toString(),
    languageId: document.languageId,
    wholeLine: chosen.wholeLine,
  };
  await guard.copy(chosen.text, source);
  return true;
}

const COPY_COMMANDS: ReadonlySet<unknown> = new Set([
  'workbench.action.terminal.copySelection',
  'search.action.copyMatch',
  'notebook.cell.copy',
  'notebook.cell.cut',
]);

async function copyThenCheck(guard: CopyGuard, inner: unknown): Promise<void> {
  if (typeof inner === 'string' && COPY_COMMANDS.has(inner)) {
    const cell = inner.startsWith('notebook.') ? firstChosenCell() : undefined; // a cell that is cut is gone afterwards
    await vscode.commands.executeCommand(inner);
    await guard.afterCopy(() => ({
      uri: cell?.uri.toString() ?? '',
      languageId: cell?.languageId ?? '',
      wholeLine: false,
    }));
  }
}

function firstChosenCell(): vscode.TextDocument | undefined {
  const editor = vscode.window.activeNotebookEditor;
  return editor?.notebook.cellAt(editor.selection.start).document;
}

function copiesWholeLines(document: vscode.TextDocument): boolean {
  return vscode.workspace.getConfiguration('editor', document).get('emptySelectionClipboard', true);
}

function rangeOf({ start, end }: Target): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
