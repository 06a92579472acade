import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ApplyResult, StatusParams } from '../../client/src/generated/protocol';
import { appliedSentence } from '../../client/src/pure/applied';
import { exposedQuestion, exposedSentence } from '../../client/src/pure/exposed';
import { failureSentence } from '../../client/src/pure/failure';
import { counted, heldBackNote, heldSentence } from '../../client/src/pure/heldBack';
import { mentionsPlaceholder, splitAtPlaceholders } from '../../client/src/pure/placeholders';
import { restoredSentence } from '../../client/src/pure/restored';
import { statusItem, type StatusView, together } from '../../client/src/pure/statusText';

test('what was held back is counted in plain words', () => {
  const held = (title: string, count: number): { kind: string; title: string; count: number } => ({
    kind: 'k',
    title,
    count,
  });
  assert.equal(
    heldSentence([held('Stripe secret key', 1), held('e-mail address', 2)]),
    '1 Stripe secret key, 2 e-mail addresses',
  );
  assert.equal(
    heldSentence([
      held('password', 1),
      held('AWS access key ID', 2),
      held('private key', 1),
      held('token', 3),
      held('IBAN', 1),
    ]),
    '1 password, 2 AWS access key IDs, 1 private key and 4 more',
  );
  assert.equal(
    heldBackNote([held('password', 1), held('IBAN', 2)]),
    'Airlock held back 1 password and 2 more — Copy original',
  );
  assert.equal(counted(2, 'national identity'), '2 national identities');
  assert.equal(counted(1234, 'JWT'), '1,234 JWTs');
  assert.equal(counted(2, 'host of your organisation'), '2 hosts of your organisation');
  assert.equal(counted(2, 'Figma token, old form'), '2 Figma tokens, old form');
  assert.equal(counted(2, 'connection string (with password)'), '2 connection strings (with password)');
});

test('titles of rules are counted as people would', () => {
  for (const [title, several] of [
    ['passwords below a key', 'passwords below a key'],
    ['recovery codes in a note', 'recovery codes in a note'],
    ['token that a condition chooses', 'tokens'],
    ['secret a test expects', 'secrets'],
    ['secret that Terraform puts into a store of secrets', 'secrets'],
    ['password as an argument of a call that signs in', 'passwords as an argument of a call that signs in'],
    ['user and password in a note', 'users and passwords in a note'],
    ['Binance API key or secret', 'Binance API keys or secrets'],
    ['private key, marks and all, in base 64', 'private keys, marks and all, in base 64'],
    ['Flipt, Eppo or Bucket key', 'Flipt, Eppo or Bucket keys'],
    ['value of a Kubernetes Secret', 'values of a Kubernetes Secret'],
    ['store credentials', 'store credentials'],
    ['SNMP community', 'SNMP communities'],
    ['wallet address', 'wallet addresses'],
  ] as const) {
    assert.equal(counted(2, title), `2 ${several}`);
    assert.equal(counted(1, title), `1 ${title}`);
  }
});

test('placeholders are found in pieces that join to the text', () => {
  const text = 'a AIRLOCK_AWS_KEY_7F3A2B, airlock\\_email\\_0000AA and 900711234567.';
  const pieces = splitAtPlaceholders(text);
  assert.equal(pieces.map((p) => p.text).join(''), text);
  assert.deepEqual(
    pieces.filter((p) => p.placeholder).map((p) => p.text),
    ['AIRLOCK_AWS_KEY_7F3A2B', 'airlock\\_email\\_0000AA', '900711234567'],
  );
  assert.deepEqual(splitAtPlaceholders(''), []);
  assert.ok(mentionsPlaceholder(text) && mentionsPlaceholder(text), 'asking twice gives the same answer');
});

test('restoring is told with counts and names of unknown placeholders', () => {
  const said = (restored: number, unknown: readonly string[], withheld = 0): string =>
    restoredSentence({ restored, withheld, unknown });
  assert.equal(said(0, []), 'There are no placeholders to restore in this text.');
  assert.equal(said(1, []), 'Airlock restored 1 value.');
  assert.equal(said(3, [], 1), 'Airlock restored 2 values and left 1 placeholder in place.');
  assert.equal(said(2, [], 2), 'Airlock left 2 placeholders in place.');
  assert.match(said(2, ['A']), /^Airlock restored 2 values\. 1 placeholder is not known .* stays as it is: A\.$/);
  assert.match(said(0, ['A', 'B', 'C', 'D']), /^Nothing was restored\. 4 placeholders are .*: A, B, C and 1 more\.$/);
});

test('a failed request is told without what the connection library says', () => {
  assert.equal(failureSentence('x'), 'Airlock’s server failed.');
  assert.equal(failureSentence(new Error('Pending response rejected')), 'Airlock’s server is not running.');
  assert.equal(
    failureSentence(Object.assign(new Error('closed'), { code: -32_097 })),
    'Airlock’s server is not running.',
  );
  assert.equal(failureSentence(Object.assign(new Error('Too large.'), { code: -32_803 })), 'Too large.');
});

const RUNNING = { kind: 'running', python: '3.11.2', executable: '/usr/bin/python3' } as const;

function document(more: Partial<StatusParams>): StatusParams {
  const nothing = { reason: '', policyProblem: '', errors: 0, warnings: 0, hints: 0 };
  return { uri: 'file:///a', version: 1, state: 'checked', ...nothing, ...more };
}

function view(more: Partial<StatusView>): StatusView {
  return { server: RUNNING, trusted: true, editor: 'checked', document: undefined, ...more };
}

test('the status bar item says in what state everything is', () => {
  const item = (more: Partial<StatusView>): string => statusItem(view(more)).text;
  assert.equal(item({ document: document({}) }), '$(shield) Airlock');
  assert.equal(item({ document: document({ errors: 2, hints: 1 }) }), '$(shield) Airlock: 2 findings');
  assert.equal(item({ document: document({ hints: 3 }) }), '$(shield) Airlock');
  assert.equal(
    statusItem(view({ document: document({ errors: 2 }) })).command,
    'airlock.showMenu',
    'always the same menu',
  );
  assert.equal(item({ document: document({ warnings: 1 }) }), '$(shield) Airlock: 1 finding');
  assert.equal(
    item({ document: document({ state: 'not_checked', reason: 'Too large.' }) }),
    '$(circle-slash) Airlock: not checked',
  );
  assert.equal(item({ server: { kind: 'starting' } }), '$(sync~spin) Airlock');
  assert.equal(item({ server: { kind: 'off' } }), '$(circle-slash) Airlock');
  assert.equal(item({ server: { kind: 'no-python', reason: 'None.' } }), '$(warning) Airlock: no Python');
  assert.equal(item({ server: { kind: 'stopped', reason: 'Gone.', retrying: false } }), '$(error) Airlock: stopped');
});

test('a document that is not judged yet is not called unchecked for good', () => {
  const line = (editor: StatusView['editor']): string | undefined => statusItem(view({ editor })).lines[0];
  assert.match(line('checked') ?? '', /being checked/);
  assert.match(line('unseen') ?? '', /not checked while you type/);
  assert.match(line('none') ?? '', /^Protected/);
});

test('of a notebook the findings of all its cells are told', () => {
  const cells = [undefined, document({ errors: 1, hints: 2 }), document({ warnings: 2, hints: 1 })];
  const told = (document: StatusParams | undefined): string => statusItem(view({ document })).lines[0] ?? '';
  assert.match(told(together(cells)), /^3 findings in this file \(1 error, 2 warnings, 3 hints\)\./);
  assert.match(told(together([...cells, document({ state: 'not_checked', reason: 'Too large.' })])), /Too large/);
  assert.match(told(together([undefined])), /being checked/);
});

const POLICY = '$(warning) Airlock: error in airlock.toml';
const ONE_FINDING = '1 finding in this file (1 warning). It is held back when you copy or prepare a prompt.';

test('colours are for trouble only, and a click leads to the cure', () => {
  assert.equal(statusItem(view({ document: document({ errors: 9 }) })).colour, 'none');
  const stopped = statusItem(view({ server: { kind: 'stopped', reason: 'Gone.', retrying: false } }));
  assert.deepEqual([stopped.colour, stopped.command, stopped.lines[0]], ['error', 'airlock.restartServer', 'Gone.']);
  const missing = statusItem(view({ server: { kind: 'no-python', reason: 'None.' } }));
  assert.deepEqual([missing.colour, missing.command], ['warning', 'airlock.choosePython']);
  const broken = statusItem(view({ document: document({ warnings: 1, policyProblem: 'Not TOML.' }) }));
  assert.deepEqual([broken.text, broken.colour, broken.command], [POLICY, 'warning', 'airlock.openPolicy']);
  assert.deepEqual([broken.lines[0], broken.lines.at(-1)], ['Not TOML.', ONE_FINDING]);
});

test('the reason for not checking and restricted mode are in the tooltip', () => {
  const { lines } = statusItem(
    view({ trusted: false, document: document({ state: 'not_checked', reason: 'Too large.' }) }),
  );
  assert.equal(lines[0], 'Not checked: Too large.');
  assert.match(lines[1] ?? '', /^Restricted mode/);
});

test('what would get further is asked about by placeholder and place, never by value', () => {
  const one = [{ placeholder: 'AIRLOCK_KEY_1', where: ['printed or logged', 'in a comment'] }];
  assert.deepEqual(exposedQuestion(one), {
    message: 'This answer would carry a value further than now.',
    detail: 'AIRLOCK_KEY_1: printed or logged, in a comment',
  });
  const many = Array.from({ length: 6 }, (_, n) => ({ placeholder: `P${n}`, where: ['in a comment'] }));
  assert.match(exposedQuestion(many).message, /6 values further/);
  assert.match(exposedQuestion(many).detail, /P3: in a comment\nand 2 more$/);
  assert.equal(
    exposedSentence(one),
    'Airlock left 1 placeholder in place: the real value would be printed or logged, in a comment.',
  );
});

test('what an answer did is told by names', () => {
  const nothing = { problem: '', edits: [], replaced: [], added: [], left: [], restored: 0, unknown: [], exposed: [] };
  const said = (more: Partial<ApplyResult>, careful: boolean): string =>
    appliedSentence({ ...nothing, withheld: 1, ...more }, careful);
  assert.equal(said({}, false), 'Airlock applied the answer.');
  assert.equal(
    said({ replaced: ['Cart.total'], added: ['tax'], restored: 1, left: ['1 other block.'] }, false),
    'Airlock replaced Cart.total, added tax and restored 1 value. 1 other block.',
  );
  assert.match(said({ restored: 2 }, true), /^Airlock restored 1 value and left 1 placeholder in place\.$/);
  assert.match(
    said({ replaced: ['f'], unknown: ['P1'] }, false),
    /^Airlock replaced f\. 1 placeholder is not known .*: P1\.$/,
  );
});
