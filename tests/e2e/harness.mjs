/**
 * One real VS Code (code-server) with the packaged extension, in a headless Chromium, with a world of its own: HOME,
 * settings, workspace, Airlock's state and clipboard. A test file starts one and closes it.
 */
import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before } from 'node:test';

import { openBrowser, startEditor, until } from '../../scripts/steps/codeserver.mjs';
import { setUpBrowser, setUpEditor } from '../../scripts/steps/editor.mjs';
import { PYTHON, under } from '../../scripts/steps/paths.mjs';
import { companionAt } from './harness/companion.mjs';
import { writeFolders } from './harness/folders.mjs';
import { filesBelow, leaks } from './harness/leaks.mjs';
import { isAlive, kill, processesOf, serversOf } from './harness/processes.mjs';
import { workbench } from './harness/workbench.mjs';

export { until };

const SHOTS = under('test-results', 'e2e');
const COMPANION = join(import.meta.dirname, 'fake-model');
const LOGS = join(import.meta.dirname, 'harness', 'logs.cjs');
const SETTINGS = {
  'diffEditor.useInlineViewWhenSpaceIsLimited': false,
  'editor.minimap.enabled': false,
  'security.workspace.trust.startupPrompt': 'never',
};

/**
 * Declare the editor of a test file: started before its tests, closed after them. Answers an object that has everything
 * `launch` answers once the tests run. After a failed test a screenshot and the logs' ends are kept in test-results/e2e.
 */
export function editorForTests(name, options) {
  const vs = {};
  before(async () => Object.assign(vs, await launch({ ...options, name })), { timeout: 120_000 });
  afterEach(async (context) => {
    if (context.passed === false || context.error) {
      await vs.keepEvidence?.(`failed-${context.name}`);
      await vs.leaveAll?.();
    }
  });
  after(async () => vs.close?.(), { timeout: 60_000 });
  return vs;
}

/**
 * Start it. `folders`: see writeFolders. `python`: the interpreter setting, empty to leave the choice to the extension.
 * `trust`: false to turn workspace trust on, so that the workspace is not trusted.
 */
export async function launch({ name, folders, settings = {}, env = {}, python = PYTHON, trust = true }) {
  const place = mkdtempSync(join(tmpdir(), `airlock-e2e-${name}-`));
  const [home, state, work, temporary] = ['home', 'state', 'work', 'tmp'].map((folder) => join(place, folder));
  const [socket, received] = [join(place, 'socket'), join(place, 'received.jsonl')];
  for (const folder of [home, state, work, temporary, SHOTS]) mkdirSync(folder, { recursive: true });
  const remove = () => rmSync(place, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  process.once('exit', remove); // a run that is broken off leaves nothing behind either
  const query = writeFolders(work, folders);
  const tools = withLogs({ ...(await editorTools()), browser: await setUpBrowser() }, place);
  // in a remote window, and code-server's is one, settings of the machine count only in the machine's own file
  writeMachineSettings(home, python === '' ? {} : { 'airlock.python.path': python });
  cpSync(COMPANION, join(home, 'extensions', 'airlock-e2e.fake-model-0.0.1'), { recursive: true });
  const all = {
    ...SETTINGS,
    'security.workspace.trust.enabled': !trust,
    ...settings,
  };
  const world = {
    AIRLOCK_DEEP: 'off', // in a fresh state folder that engine compiles for seconds; the tests of copying have it
    TMPDIR: temporary,
    AIRLOCK_STATE_DIR: state,
    AIRLOCK_E2E_SOCKET: socket,
    AIRLOCK_E2E_RECEIVED: received,
    ...env,
  };
  const closing = [remove];
  const close = async () => {
    for (const step of closing.toReversed()) await step();
  };
  try {
    const session = await startEditor(tools, { home, vsix: newestPackage(), settings: all, env: world });
    closing.push(async () => {
      await session.stop();
      await allGone(home);
    });
    const browser = await openBrowser(tools, { url: `${session.url}?${query}`, profile: join(place, 'browser') });
    closing.push(() => browser.close());
    const companion = companionAt(socket);
    await until(() => existsSync(socket), 'the extension host', 60_000);
    const hands = workbench(browser.page, companion);
    const vs = { ...hands, companion, place, home, state, work, session, close };
    return { ...vs, ...facts(vs, received) };
  } catch (error) {
    await close();
    throw error;
  }
}

function facts(vs, received) {
  const { home, state, work, page } = vs;
  const path = (file) => join(work, file);
  const screenshot = (name) => page.screenshot({ path: join(SHOTS, `${name.replace(/[^\w-]+/g, '-')}.png`) });
  return {
    path,
    uri: (file) => `file://${path(file)}`,
    screenshot,
    /** What is on the disk. */
    onDisk: (file) => readFileSync(path(file), 'utf8'),
    /** Process id of the language server; waits until there is exactly one, and not the `other`. */
    serverPid: (other = 0) =>
      until(() => {
        const [only, ...more] = serversOf(home).map(({ pid }) => pid);
        return more.length === 0 && only !== other && only;
      }, 'one language server'),
    serverPids: () => serversOf(home).map(({ pid }) => pid),
    signal: kill,
    isAlive,
    /** Reload the window: a new extension host. */
    reload: async () => {
      await page.reload();
      await page.waitForSelector('.explorer-folders-view .monaco-list-row', { timeout: 60_000 });
      await until(() => vs.companion.documents().catch(() => false), 'the extension host', 60_000);
    },
    /** Records of Airlock's audit log. */
    audit: () => lines(join(state, 'audit.jsonl')),
    /** Everything the fake model was sent, as one text. */
    received: () => (existsSync(received) ? readFileSync(received, 'utf8') : ''),
    /** Fails when one of the values stands in a file of the editor's home or Airlock's state. */
    assertNoLeak: (values) => assert.deepEqual(leaks([home, state], values), []),
    /** A screenshot and the ends of the logs, for somebody who looks into a failure. */
    keepEvidence: async (what) => {
      await screenshot(what);
      const logs = filesBelow(join(home, 'data/logs'));
      const text = [vs.session.log, ...logs].map((file) => `== ${file}\n${readFileSync(file, 'utf8').slice(-4000)}`);
      writeFileSync(join(SHOTS, `${what.replace(/[^\w-]+/g, '-')}.log`), text.join('\n'));
    },
  };
}

function writeMachineSettings(home, settings) {
  const folder = join(home, 'data', 'Machine');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'settings.json'), JSON.stringify(settings));
}

function lines(file) {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

/** Where the editor is installed: AIRLOCK_E2E_DIR, or the project's own cache. */
async function editorTools() {
  const tools = process.env.AIRLOCK_E2E_DIR;
  if (!tools) return setUpEditor();
  const node = join(tools, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin/node');
  return { tools, codeServer: join(tools, 'node_modules/code-server'), node };
}

/** The tools with a Node that also writes VS Code's logs; its arguments are handed on to the extension host. */
function withLogs(tools, place) {
  const node = join(place, 'node');
  writeFileSync(node, `#!/bin/sh\nexec '${tools.node}' --require '${LOGS}' "$@"\n`, { mode: 0o755 });
  return { ...tools, node };
}

/** The newest extension package, or the one that AIRLOCK_VSIX names. */
function newestPackage() {
  if (process.env.AIRLOCK_VSIX) return process.env.AIRLOCK_VSIX;
  const { version } = JSON.parse(readFileSync(under('package.json'), 'utf8'));
  const file = under('dist', `prompt-airlock-${process.platform}-${process.arch}-${version}.vsix`);
  assert.ok(existsSync(file), `${file} is missing; make it by: npm run package`);
  return file;
}

/** Nothing of the editor may outlive it. */
async function allGone(home) {
  try {
    await until(() => processesOf(home).length === 0, 'all processes to end', 10_000);
  } catch {
    const left = processesOf(home);
    for (const { pid } of left) kill(pid);
    throw new Error(`left running: ${left.map(({ command }) => command.slice(0, 120)).join('; ')}`);
  }
}
