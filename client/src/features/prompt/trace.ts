// Where a stack trace comes from. It is held in memory while its preview is open, and nowhere else.
import * as vscode from 'vscode';

const COPY_SELECTION = 'workbench.action.terminal.copySelection';

/** No stack trace is longer than this, in UTF-16 units. */
const LONGEST = 200_000;

/** A text that may be a stack trace, or a sentence why there is none. */
export type FoundTrace = { readonly trace: string } | { readonly problem: string };

export async function traceInClipboard(): Promise<FoundTrace> {
  const nothing = 'There is no text on the clipboard. Copy the stack trace first.';
  return found(await vscode.env.clipboard.readText(), nothing);
}

/** What is selected in the active terminal. An extension learns it only from the clipboard, which is then put back. */
export async function traceInTerminal(): Promise<FoundTrace> {
  const { clipboard } = vscode.env;
  const before = await clipboard.readText();
  try {
    await clipboard.writeText('');
    await vscode.commands.executeCommand(COPY_SELECTION);
    return found(await clipboard.readText(), 'Nothing is selected in the terminal.');
  } finally {
    await clipboard.writeText(before);
  }
}

function found(text: string, nothing: string): FoundTrace {
  if (text.trim() === '') {
    return { problem: nothing };
  }
  return text.length > LONGEST ? { problem: 'That is too much text for a stack trace.' } : { trace: text };
}
