import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ClipboardMemory } from '../../client/src/pure/clipboardMemory';
import { chatPaste, pastePlan, pasteSite, piecesFor } from '../../client/src/pure/pastePlan';
import type { Target } from '../../client/src/pure/ranges';
import { cutTargets, selectionText, type TextSource } from '../../client/src/pure/selectionText';

const SAFE = 'token = AIRLOCK_GITHUB_TOKEN_7F3A2B';

function range(line: number, character: number, endLine = line, endCharacter = character): Target {
  return { start: { line, character }, end: { line: endLine, character: endCharacter } };
}

function remembering(): ClipboardMemory {
  const memory = new ClipboardMemory();
  const source = { uri: '', languageId: '', wholeLine: false };
  const rest = { held: [], receipt: '', why: 'redacted', reason: '', redacted: SAFE } as const;
  memory.remember({ raw: 'token = original', shown: SAFE, source, ...rest });
  return memory;
}

test('places: chat, documents of this machine, and everything else', () => {
  assert.equal(pasteSite('chatSessionInput', []), 'chat');
  for (const scheme of ['file', 'untitled', 'vscode-notebook-cell', 'vscode-userdata']) {
    assert.equal(pasteSite(scheme, []), 'local');
  }
  assert.equal(pasteSite('vscode-vfs', ['vscode-vfs']), 'local');
  for (const scheme of ['vscode-scm', 'comment', 'vscode-vfs', 'output']) {
    assert.equal(pasteSite(scheme, ['file']), 'other');
  }
});

test('what was copied here comes back as the original, only in local documents', () => {
  const memory = remembering();
  const plan = pastePlan(SAFE, 'local', memory);
  assert.ok(plan.kind === 'original');
  assert.equal(plan.kept.raw, 'token = original');
  assert.equal(pastePlan(SAFE, 'other', memory).kind, 'none');
});

test('into the chat goes what stands on the clipboard, once the policy was asked about its original', () => {
  const memory = remembering();
  const plan = pastePlan(SAFE, 'chat', memory);
  assert.ok(plan.kind === 'check' && plan.kept?.raw === 'token = original');
  const pasted = (verdict: 'allow' | 'redact' | 'ask' | 'deny'): unknown =>
    chatPaste({ verdict, text: 'token = other' }, SAFE, plan.kept);
  assert.deepEqual(pasted('redact'), { kind: 'paste', text: SAFE });
  assert.deepEqual(pasted('ask'), { kind: 'ask', text: SAFE });
  assert.deepEqual(pasted('deny'), { kind: 'refuse' });
});

test('a notice goes into the chat as it is', () => {
  const memory = remembering();
  const kept = memory.newest;
  assert.ok(kept);
  memory.remember({ ...kept, shown: 'a notice', why: 'ask' });
  assert.deepEqual(pastePlan('a notice', 'chat', memory), { kind: 'as-it-is' });
});

test('foreign text that is pasted into the chat: left to VS Code, redacted, or only after a question', () => {
  const pasted = (verdict: 'allow' | 'redact' | 'ask', text: string): unknown =>
    chatPaste({ verdict, text }, 'x = secret', undefined);
  assert.deepEqual(pasted('allow', 'x = secret'), { kind: 'paste', text: undefined });
  assert.deepEqual(pasted('redact', 'x = P'), { kind: 'paste', text: 'x = P' });
  assert.deepEqual(pasted('ask', 'x = P'), { kind: 'ask', text: 'x = P' });
});

test('foreign placeholders are restored; for other texts the server is asked too, but not waited for long', () => {
  const memory = new ClipboardMemory();
  for (const text of [SAFE, 'airlock\\_github\\_token\\_7f3a2b', '900711234567', '2007154321', '0X79071234']) {
    assert.deepEqual(pastePlan(text, 'local', memory), { kind: 'restore', likely: true });
  }
  for (const text of ['x = 1', 'AIRLOCK', '1900711234567', '9007112345678', '20071543210', '0x7907123f']) {
    assert.deepEqual(pastePlan(text, 'local', memory), { kind: 'restore', likely: false });
  }
});

test('foreign text is checked before it goes into chat, released text is not', () => {
  const memory = new ClipboardMemory();
  assert.equal(pastePlan('anything', 'chat', memory).kind, 'check');
  memory.release('anything');
  assert.equal(pastePlan('anything', 'chat', memory).kind, 'none');
});

test('a whole copied line goes above the cursor line; several lines go to as many cursors', () => {
  assert.deepEqual(piecesFor('line\n', true, [range(4, 7)]), [{ target: range(4, 0), text: 'line\n' }]);
  assert.equal(piecesFor('line\n', true, [range(4, 2, 4, 7)]), undefined);
  const spread = piecesFor('a\r\nb\r\n', false, [range(9, 1), range(2, 3, 2, 5)]);
  assert.deepEqual(spread, [
    { target: range(2, 3, 2, 5), text: 'a' },
    { target: range(9, 1), text: 'b' },
  ]);
  assert.equal(piecesFor('a\nb\nc', false, [range(1, 0), range(2, 0)]), undefined);
  assert.equal(piecesFor('a', false, [range(1, 0)]), undefined);
});

const LINES = ['alpha', 'beta', 'gamma'];
const DOCUMENT: TextSource = {
  eol: '\r\n',
  lineText: (line) => LINES[line] ?? '',
  text: ({ start, end }) => (LINES[start.line] ?? '').slice(start.character, end.character),
};

test('copied text is what the editor would copy', () => {
  const text = (...selections: Target[]): unknown => selectionText(DOCUMENT, selections, true);
  assert.deepEqual(text(range(1, 0, 1, 2)), { text: 'be', wholeLine: false });
  assert.deepEqual(text(range(1, 2)), { text: 'beta\r\n', wholeLine: true });
  assert.deepEqual(text(range(2, 0), range(0, 1), range(0, 4)), { text: 'alpha\r\ngamma\r\n', wholeLine: false });
  assert.deepEqual(text(range(2, 0, 2, 2), range(0, 0, 0, 1)), { text: 'a\r\nga', wholeLine: false });
  assert.deepEqual(text(range(0, 0, 0, 2), range(1, 1)), { text: 'al\r\nbeta\r\n', wholeLine: false });
  assert.deepEqual(selectionText(DOCUMENT, [range(1, 2)], false), { text: '', wholeLine: false });
});

test('a cut takes whole lines with one line end, also the last one, and no two ranges touch', () => {
  const length = (line: number): number => (LINES[line] ?? '').length;
  const cut = (...selections: Target[]): unknown => cutTargets(selections, length, 2);
  assert.deepEqual(cut(range(0, 3)), [range(0, 0, 1, 0)]);
  assert.deepEqual(cut(range(2, 1)), [range(1, 4, 2, 5)]);
  assert.deepEqual(cut(range(1, 1), range(2, 1)), [range(0, 5, 2, 5)]);
  assert.deepEqual(cut(range(0, 0), range(1, 1), range(2, 1)), [range(0, 0, 2, 5)]);
  assert.deepEqual(cut(range(0, 1, 0, 3), range(0, 4)), [range(0, 0, 1, 0)]);
  assert.deepEqual(cut(range(1, 1, 1, 3)), [range(1, 1, 1, 3)]);
});
