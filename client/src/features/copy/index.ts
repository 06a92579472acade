// Copy and paste. After every copy the clipboard gets placeholders in the place of sensitive values; pasting inside VS Code
// gives the original back. This file only puts the parts together.
import { setTimeout as sleep } from 'node:timers/promises';
import * as vscode from 'vscode';
import { ClipboardMemory } from '../../pure/clipboardMemory';
import { CopyGuard } from '../../pure/copyGuard';
import type { Services } from '../../services';
import { CopyMessages } from './messages';
import { CopyPasteProvider, PASTE_SELECTOR, PROVIDED } from './provider';
import { registerShortcuts } from './shortcuts';

/** An original never stands on the clipboard for longer than this without being checked. */
const PATIENCE_MS = 400;

export function registerCopy(services: Services): vscode.Disposable {
  const { protocol, server } = services;
  const memory = new ClipboardMemory();
  const guard: CopyGuard = new CopyGuard(
    {
      readText: () => vscode.env.clipboard.readText(),
      writeText: (text) => vscode.env.clipboard.writeText(text),
      check: (params, stop) => protocol.redact(params, { stop }),
      meanwhile: (work) => messages.meanwhile(work),
      patience: () => sleep(PATIENCE_MS),
      tell: (outcome) => {
        messages.tell(outcome);
      },
    },
    memory,
  );
  const messages = new CopyMessages(guard, memory, services);
  const provider = new CopyPasteProvider(guard, memory, services);
  return vscode.Disposable.from(
    messages,
    vscode.languages.registerDocumentPasteEditProvider(PASTE_SELECTOR, provider, PROVIDED),
    registerShortcuts(guard),
    server.onDidChangeState(({ kind }) => {
      if (kind === 'running') {
        void recheck(guard, memory);
      }
    }),
    vscode.commands.registerCommand('airlock.copyOriginal', () => messages.copyOriginal(memory.newest)),
    vscode.commands.registerCommand('airlock.stopCheck', () => {
      messages.stopCheck();
    }),
  );
}

/** The server is back: a text that waits for it is checked now, if its notice still stands on the clipboard. */
async function recheck(guard: CopyGuard, memory: ClipboardMemory): Promise<void> {
  const { newest } = memory;
  if (newest?.why === 'unchecked') {
    await guard.retry(newest);
  }
}
