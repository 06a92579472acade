// What to do with a text that is about to be pasted, by where it is pasted and where it came from.
import type { RedactResult } from '../generated/protocol';
import { type ClipboardMemory, type Kept } from './clipboardMemory';
import { mentionsPlaceholder } from './placeholders';
import { inOrder, isEmpty, type Target } from './ranges';

/** The scheme of VS Code's chat box. Not documented; this is the one place that knows it. */
export const CHAT_SCHEME = 'chatSessionInput';

/** Documents that stay on this machine whatever is pasted into them. Commit boxes and review comments do not. */
const LOCAL_SCHEMES: ReadonlySet<string> = new Set(['file', 'untitled', 'vscode-notebook-cell', 'vscode-userdata']);

/** Where a text goes. */
export type PasteSite = 'chat' | 'local' | 'other';

/**
 * `original`: the value comes back. `restore`: ask the server; `likely` when there is something that looks like one of its
 * placeholders, else only synthetic values or neutral names may be in it. `check`: ask the server before it goes into chat;
 * what is `kept` goes as it stands on the clipboard, if the policy lets its original's findings be pasted at all.
 */
export type PastePlan =
  | { readonly kind: 'original'; readonly kept: Kept }
  | { readonly kind: 'restore'; readonly likely: boolean }
  | { readonly kind: 'check'; readonly kept: Kept | undefined }
  | { readonly kind: 'as-it-is' }
  | { readonly kind: 'none' };

/** The kind of place a document is; the schemes of the workspace's own folders count as local. */
export function pasteSite(scheme: string, folderSchemes: Iterable<string>): PasteSite {
  if (scheme === CHAT_SCHEME) {
    return 'chat';
  }
  return LOCAL_SCHEMES.has(scheme) || new Set(folderSchemes).has(scheme) ? 'local' : 'other';
}

/** What becomes of a checked paste: the text to put there, `undefined` for what VS Code would paste; or a question first. */
export type ChatPaste =
  | { readonly kind: 'paste'; readonly text: string | undefined }
  | { readonly kind: 'ask'; readonly text: string }
  | { readonly kind: 'refuse' };

/** What to do with a text by what the server said of it. `kept` is what stands on the clipboard for an original that was checked. */
export function chatPaste(
  { verdict, text: redacted }: Pick<RedactResult, 'verdict' | 'text'>,
  text: string,
  kept: Kept | undefined,
): ChatPaste {
  const safe = kept?.shown ?? redacted;
  if (verdict === 'deny') {
    return { kind: 'refuse' };
  }
  if (verdict === 'ask') {
    return { kind: 'ask', text: safe };
  }
  return { kind: 'paste', text: kept === undefined && safe === text ? undefined : safe };
}

/** The plan for one paste. */
export function pastePlan(text: string, site: PasteSite, memory: ClipboardMemory): PastePlan {
  const kept = memory.find(text);
  switch (site) {
    case 'local':
      if (kept !== undefined) {
        return { kind: 'original', kept };
      }
      return { kind: 'restore', likely: mentionsPlaceholder(text) };
    case 'chat':
      if (memory.isReleased(text)) {
        return { kind: 'none' };
      }
      return kept === undefined || kept.why === 'redacted' ? { kind: 'check', kept } : { kind: 'as-it-is' };
    case 'other':
      return { kind: 'none' };
  }
}

/** Text for one target. */
export interface Piece {
  readonly target: Target;
  readonly text: string;
}

/**
 * How VS Code itself would place a pasted text where that differs from putting the same text at every cursor: a whole
 * copied line goes above the cursor's line, and N lines go to N cursors. Undefined: the same text at every cursor.
 */
export function piecesFor(text: string, wholeLine: boolean, targets: readonly Target[]): readonly Piece[] | undefined {
  if (wholeLine && targets.length > 0 && targets.every(isEmpty)) {
    return targets.map((target) => ({ target: lineStart(target), text }));
  }
  const lines = withoutLastLineEnd(text).split(/\r\n|\r|\n/);
  if (targets.length < 2 || lines.length !== targets.length) {
    return undefined;
  }
  return inOrder(targets).map((target, index) => ({ target, text: lines[index] ?? '' }));
}

function lineStart(target: Target): Target {
  const start = { line: target.start.line, character: 0 };
  return { start, end: start };
}

function withoutLastLineEnd(text: string): string {
  return text.replace(/(\r\n|\r|\n)$/, '');
}
