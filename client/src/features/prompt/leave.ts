// The ways a prompt leaves the preview, each only after the policy was asked.
import * as vscode from 'vscode';
import type { PromptResult } from '../../generated/protocol';
import type { Exit } from '../../pure/promptAction';

const OPEN_CHAT = 'workbench.action.chat.open';

/** Lets the prompt go where the policy allows it; answers what to say about it, if anything. */
export async function leave(exit: Exit, result: PromptResult): Promise<string> {
  if (!(await mayLeave(result))) {
    return '';
  }
  switch (exit) {
    case 'copy':
      return copy(result.markdown, 'Copied.');
    case 'open':
      return open(result.markdown);
    case 'send':
      return send(result.markdown);
  }
}

/** Where the policy wants it, asks. */
async function mayLeave({ verdict, reason }: PromptResult): Promise<boolean> {
  if (verdict !== 'ask' && verdict !== 'deny') {
    return true;
  }
  if (verdict === 'deny') {
    await vscode.window.showWarningMessage(reason);
    return false;
  }
  const yes = 'Let It Go';
  return (await vscode.window.showWarningMessage(reason, { modal: true }, yes)) === yes;
}

async function copy(markdown: string, said: string): Promise<string> {
  await vscode.env.clipboard.writeText(markdown);
  vscode.window.setStatusBarMessage('$(shield) Safe prompt copied', 5_000);
  return said;
}

async function open(markdown: string): Promise<string> {
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: markdown });
  await vscode.window.showTextDocument(document, { preview: false });
  return '';
}

/** In a mode that only answers: an agent would read the files themselves. */
async function send(markdown: string): Promise<string> {
  try {
    await vscode.commands.executeCommand(OPEN_CHAT, { query: markdown, isPartialQuery: true, mode: 'ask' });
    return 'In the chat box. Look at its attachments before you send: they are not redacted.';
  } catch {
    return copy(markdown, 'Chat is not available here; the prompt was copied instead.');
  }
}
