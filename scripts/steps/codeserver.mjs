/** Starting a real VS Code (code-server) on a folder, with the extension installed, and opening it in a headless Chromium. */
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { join } from 'node:path';

import { run, start, stop } from './run.mjs';
import { Cure } from './say.mjs';

// Nothing is asked of any server outside: no marketplace, no updates, no telemetry. Files are saved only when asked to.
const SETTINGS = {
  'chat.commandCenter.enabled': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'files.autoSave': 'off',
  'git.openRepositoryInParentFolders': 'never',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'terminal.integrated.gpuAcceleration': 'off',
  'update.mode': 'none',
  'workbench.editor.empty.hint': 'hidden',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};
const NO_MARKETPLACE = { serviceUrl: 'http://127.0.0.1:9/', itemUrl: '', resourceUrlTemplate: '' };

/**
 * Start the server with `home` as its whole world (settings, extensions, HOME). `editor` comes from `setUpEditor`. With a
 * `password` the page asks for it. Answers `{ url, log, closed, stop }` once the page can be
 * opened; `closed` resolves when the server has ended.
 */
export async function startEditor(editor, { home, vsix, settings = {}, env = {}, password = '', port = 0 }) {
  const options = prepare(home, settings, password);
  const all = { ...process.env, ...worldOf(home), EXTENSIONS_GALLERY: JSON.stringify(NO_MARKETPLACE), ...env };
  const log = join(home, 'server.log');
  const installed = await run(editor.node, [editor.codeServer, ...options, '--install-extension', vsix], { env: all });
  if (installed.status !== 0)
    throw new Cure(`The extension could not be installed.\n${installed.output}`, 'npm run package');
  const chosen = port || (await freePort());
  const quiet = ['--disable-telemetry', '--disable-update-check', '--disable-getting-started-override'];
  const server = start(editor.node, [editor.codeServer, ...options, '--bind-addr', `127.0.0.1:${chosen}`, ...quiet], {
    env: all,
  });
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (chunk) => appendFileSync(log, chunk));
  const url = `http://127.0.0.1:${chosen}/`;
  await until(() => answers(`${url}healthz`, server, log), 'the editor to answer');
  return { url, log, closed: new Promise((resolve) => server.once('close', resolve)), stop: () => stop(server) };
}

function prepare(home, settings, password) {
  const [data, extensions, config] = ['data', 'extensions', 'config.yaml'].map((name) => join(home, name));
  mkdirSync(join(data, 'User'), { recursive: true });
  writeFileSync(join(data, 'User', 'settings.json'), JSON.stringify({ ...SETTINGS, ...settings }, null, 2));
  const auth = password ? `auth: password\npassword: ${password}\n` : 'auth: none\n';
  writeFileSync(config, `${auth}cert: false\n`, { mode: 0o600 });
  return ['--config', config, '--user-data-dir', data, '--extensions-dir', extensions];
}

const worldOf = (home) => ({
  HOME: home,
  XDG_CONFIG_HOME: join(home, '.config'),
  XDG_DATA_HOME: join(home, '.local', 'share'),
  SHELL: '/bin/sh', // code-server takes PATH from a login shell; this one reads nobody's profile
});

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

function answers(url, server, log) {
  if (server.exitCode !== null) {
    throw new Cure(`The editor ended at once.\n${readFileSync(log, 'utf8').slice(-2000)}`, 'see the lines above');
  }
  return new Promise((resolve) => {
    const request = get(url, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    request.once('error', () => resolve(false));
    request.setTimeout(2000, () => request.destroy());
  });
}

/** Wait until `condition` answers something true, and answer that; fails after `limitMs`, naming `what`. */
export async function until(condition, what, limitMs = 30_000) {
  const deadline = performance.now() + limitMs;
  for (;;) {
    const found = await condition();
    if (found) return found;
    if (performance.now() > deadline) throw new Error(`waited ${limitMs / 1000} s in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
}

/** Open the page in a headless Chromium with a clipboard; answers `{ page, close }`. */
export async function openBrowser(editor, { url, profile, viewport = { width: 1500, height: 900 } }) {
  const { chromium } = createRequire(join(editor.tools, 'package.json'))('playwright-core');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: editor.browser,
    headless: true,
    viewport,
    permissions: ['clipboard-read', 'clipboard-write'],
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
      ...['--disable-component-update', '--disable-sync'],
    ],
  });
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    page.setDefaultTimeout(20_000);
    await page.goto(url, { timeout: 60_000 });
    await page.waitForSelector('.monaco-workbench', { timeout: 60_000 });
    return { page, close: () => context.close() };
  } catch (error) {
    await context.close(); // nobody else could
    throw error;
  }
}
