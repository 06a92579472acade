// VS Code's hook on copy and paste in every kind of editor, read-only ones too.
//
// Copying: VS Code calls `prepareDocumentPaste` just after it has put the original on the clipboard, and it is the clipboard
// that is read: after a cut the document no longer holds the text. Pasting: the first edit returned is the one applied.
import * as vscode from 'vscode';
import type { RedactResult } from '../../generated/protocol';
import type { ClipboardMemory, Kept, Source } from '../../pure/clipboardMemory';
import { UNCHECKED_NOTICE, type CopyGuard } from '../../pure/copyGuard';
import { exposedSentence } from '../../pure/exposed';
import { heldSentence } from '../../pure/heldBack';
import {
  CHAT_SCHEME,
  type ChatPaste,
  chatPaste,
  pastePlan,
  pasteSite,
  type PasteSite,
  piecesFor,
} from '../../pure/pastePlan';
import type { Services } from '../../services';
import { setting } from '../../settings';

/**
 * Every document, and worded so that this provider outranks VS Code's own "Insert Plain Text": a pattern counts for more
 * than `*`, and with a tie the one that happened to be registered last would win.
 */
export const PASTE_SELECTOR: vscode.DocumentSelector = [{ scheme: CHAT_SCHEME }, { pattern: '**' }, { scheme: '*' }];

const KIND = vscode.DocumentDropOrPasteEditKind.Text.append('airlock');
const MARK = 'application/vnd.airlock.copied';
const PLAIN = 'text/plain';
const SAFE = 'Paste with placeholders';
const PASTE_SAFE = 'Paste with Placeholders';
const PASTE = 'Paste';

export const PROVIDED: vscode.DocumentPasteProviderMetadata = {
  providedPasteEditKinds: [KIND],
  copyMimeTypes: [MARK],
  pasteMimeTypes: [PLAIN, MARK],
};

const PASTE_MS = 1_500;
/** How long an ordinary paste may wait. */
const QUICK_MS = 300;

/** See the module. */
export class CopyPasteProvider implements vscode.DocumentPasteEditProvider {
  readonly #guard: CopyGuard;
  readonly #memory: ClipboardMemory;
  readonly #services: Services;

  constructor(guard: CopyGuard, memory: ClipboardMemory, services: Services) {
    this.#guard = guard;
    this.#memory = memory;
    this.#services = services;
  }

  async prepareDocumentPaste(document: vscode.TextDocument, ranges: readonly vscode.Range[]): Promise<void> {
    if (setting('enabled') && setting('copyProtect')) {
      await this.#guard.afterCopy((raw) => sourceOf(document, ranges, raw));
    }
  }

  async provideDocumentPasteEdits(
    document: vscode.TextDocument,
    ranges: readonly vscode.Range[],
    transfer: vscode.DataTransfer,
  ): Promise<vscode.DocumentPasteEdit[] | undefined> {
    const text = await transfer.get(PLAIN)?.asString();
    if (text === undefined || text === '' || !setting('enabled')) {
      return undefined;
    }
    return this.#edits({ document, ranges }, text);
  }

  async #edits(place: Place, text: string): Promise<vscode.DocumentPasteEdit[] | undefined> {
    const plan = pastePlan(text, siteOf(place.document), this.#memory);
    switch (plan.kind) {
      case 'original':
        return originalEdits(place, plan.kept);
      case 'restore':
        return this.#restoredEdits(place, text, plan.likely ? PASTE_MS : QUICK_MS);
      case 'check':
        return this.#chatEdits(place, text, plan.kept);
      case 'as-it-is':
        return [edit(text, SAFE)];
      case 'none':
        return undefined;
    }
  }

  async #restoredEdits(place: Place, text: string, timeoutMs: number): Promise<vscode.DocumentPasteEdit[] | undefined> {
    const { protocol, log } = this.#services;
    try {
      const result = await protocol.restore({ text, uri: place.document.uri.toString() }, timeoutMs);
      if (result.restored === 0) {
        return undefined;
      }
      const real = placed(place, result.text, false, 'Paste with real values');
      const unchanged = edit(text, SAFE);
      if (result.exposed.length === 0) {
        return [real, unchanged];
      }
      void vscode.window.showWarningMessage(`${exposedSentence(result.exposed)} The paste menu has all real values.`);
      return [placed(place, result.careful, false, 'Paste with real values where they are safe'), real, unchanged];
    } catch (error) {
      log.warn(`paste: ${messageOf(error)}`);
      return undefined; // the placeholders go in as they are; they can be restored later
    }
  }

  /** Into the chat box. A text that was redacted when it was copied is judged by its original, and goes as it is. */
  async #chatEdits(
    place: Place,
    text: string,
    kept: Kept | undefined,
  ): Promise<vscode.DocumentPasteEdit[] | undefined> {
    if (!setting('chatGuard')) {
      return kept === undefined ? undefined : [edit(text, SAFE)];
    }
    const { protocol, log } = this.#services;
    const { raw, source } = kept ?? { raw: text, source: { uri: place.document.uri.toString(), languageId: '' } };
    const { uri, languageId } = source;
    try {
      const result = await protocol.redact({ text: raw, action: 'paste', uri, languageId, tool: 'chat' });
      return await this.#judged(place, chatPaste(result, text, kept), result);
    } catch (error) {
      log.warn(`paste: ${messageOf(error)}`);
      if (kept !== undefined) {
        return [edit(text, SAFE)];
      }
      void vscode.window.showWarningMessage(
        `Airlock could not check what you paste into the chat, so a notice was pasted instead. ${messageOf(error)}`,
      );
      return [edit(UNCHECKED_NOTICE, 'Paste a notice')];
    }
  }

  async #judged(place: Place, what: ChatPaste, result: RedactResult): Promise<vscode.DocumentPasteEdit[] | undefined> {
    if (what.kind === 'paste') {
      return what.text === undefined ? undefined : [edit(what.text, SAFE)];
    }
    if (what.kind === 'ask') {
      const button = result.held.length === 0 ? PASTE : PASTE_SAFE;
      const message = result.held.length === 0 ? 'Paste this text?' : `This text holds ${heldSentence(result.held)}.`;
      const options = { modal: true, detail: result.reason };
      if ((await vscode.window.showWarningMessage(message, options, button)) === button) {
        return [edit(what.text, SAFE)];
      }
    } else {
      void vscode.window.showWarningMessage(result.reason);
    }
    return [nothing(place)];
  }
}

interface Place {
  readonly document: vscode.TextDocument;
  readonly ranges: readonly vscode.Range[];
}

function originalEdits(place: Place, kept: Kept): vscode.DocumentPasteEdit[] {
  const original = placed(place, kept.raw, kept.source.wholeLine, 'Paste original');
  return kept.redacted === undefined
    ? [original]
    : [original, placed(place, kept.redacted, kept.source.wholeLine, SAFE)];
}

/** An edit that puts the text where VS Code's own paste would have put it. */
function placed(place: Place, text: string, wholeLine: boolean, title: string): vscode.DocumentPasteEdit {
  const spreads = vscode.workspace.getConfiguration('editor', place.document).get('multiCursorPaste') !== 'full';
  const pieces = wholeLine || spreads ? piecesFor(text, wholeLine, place.ranges) : undefined;
  if (pieces === undefined) {
    return edit(text, title);
  }
  const several = edit('', title); // with an empty text VS Code applies only the additional edit
  const additional = new vscode.WorkspaceEdit();
  for (const { target, text: part } of pieces) {
    const { start, end } = target;
    const range = new vscode.Range(start.line, start.character, end.line, end.character);
    additional.replace(place.document.uri, range, part);
  }
  several.additionalEdit = additional;
  return several;
}

/** What was selected stays. */
function nothing({ document, ranges }: Place): vscode.DocumentPasteEdit {
  const [only] = ranges;
  return edit(ranges.length === 1 && only !== undefined ? document.getText(only) : '', 'Paste nothing');
}

function edit(text: string, title: string): vscode.DocumentPasteEdit {
  return new vscode.DocumentPasteEdit(text, title, KIND);
}

function siteOf(document: vscode.TextDocument): PasteSite {
  const folders = vscode.workspace.workspaceFolders ?? [];
  return pasteSite(
    document.uri.scheme,
    folders.map((folder) => folder.uri.scheme),
  );
}

/** Without a selection VS Code copies one line with its line end but names the range without it. */
function sourceOf(document: vscode.TextDocument, ranges: readonly vscode.Range[], raw: string): Source {
  const [only] = ranges;
  const body = raw.replace(/\r?\n$/, '');
  const wholeLine =
    ranges.length === 1 &&
    only?.isSingleLine === true &&
    only.start.character === 0 &&
    body !== raw &&
    only.end.character === body.length;
  return { uri: document.uri.toString(), languageId: document.languageId, wholeLine };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : '';
}
