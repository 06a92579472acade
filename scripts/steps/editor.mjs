/** A real VS Code without a desktop: code-server, the Node it needs, a browser driver and a Chromium. */
import { accessSync, constants, cpSync, existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { npm } from './node.mjs';
import { CACHE, under } from './paths.mjs';
import { run } from './run.mjs';
import { Cure, step } from './say.mjs';
import { hashOf, isFresh, mark } from './stamp.mjs';

export const TOOLS = join(CACHE, 'e2e');
const CODE_SERVER = join(TOOLS, 'node_modules', 'code-server');
const NODE_MAJOR = 24; // what code-server's `engines` ask for

/**
 * Install the editor; answers `{ tools, codeServer, node }`: the folder to require playwright-core from, code-server's
 * folder and the Node that runs it.
 */
export async function setUpEditor() {
  if (process.platform === 'win32') {
    throw new Cure('code-server does not run on Windows.', 'use WSL, or: npm run demo -- --desktop');
  }
  const lock = ['package.json', 'package-lock.json'];
  const hash = hashOf(...lock.map((name) => ({ file: under('scripts', 'e2e', name) })), process.platform, process.arch);
  const stamp = join(TOOLS, '.airlock-stamp');
  if (!isFresh(stamp, hash)) {
    await step('code-server and browser driver (about 0.8 GB)', () => install(lock));
    mark(stamp, hash);
  }
  return { tools: TOOLS, codeServer: CODE_SERVER, node: nodeForServer() };
}

async function install(lock) {
  mkdirSync(TOOLS, { recursive: true });
  for (const name of lock) cpSync(under('scripts', 'e2e', name), join(TOOLS, name));
  await npm(['ci', '--ignore-scripts'], TOOLS);
  // code-server's own install step would also compile eight native modules, which takes a compiler, Kerberos headers and
  // three minutes; everything used here works with what the packages ship.
  const vscode = join(CODE_SERVER, 'lib', 'vscode');
  for (const folder of [vscode, join(vscode, 'extensions')]) {
    await npm(['install', '--omit=dev', '--ignore-scripts', '--no-save'], folder);
  }
  const kind = process.platform === 'darwin' ? 'darwin' : 'linux';
  link(join(vscode, 'bin', 'remote-cli'), `code-${kind}.sh`, 'code-server');
  link(join(vscode, 'bin', 'helpers'), `browser-${kind}.sh`, 'browser.sh');
}

function link(folder, target, name) {
  if (!existsSync(join(folder, target))) return;
  rmSync(join(folder, name), { force: true });
  symlinkSync(target, join(folder, name));
}

function nodeForServer() {
  if (process.versions.node.split('.')[0] === String(NODE_MAJOR)) return process.execPath;
  const packaged = join(TOOLS, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node');
  if (existsSync(packaged)) return packaged;
  throw new Cure(
    `code-server needs Node ${NODE_MAJOR}; this is ${process.version}.`,
    `install Node ${NODE_MAJOR} and run this with it`,
  );
}

const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const MAC_BROWSER = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/** A Chromium for the driver: $CHROME, one on the PATH, or Debian's package where this user may install packages. */
export async function setUpBrowser() {
  const present = process.env.CHROME || BROWSERS.map(onPath).find(Boolean);
  if (present) return present;
  if (existsSync(MAC_BROWSER)) return MAC_BROWSER;
  await installBrowser();
  const installed = BROWSERS.map(onPath).find(Boolean);
  if (installed) return installed;
  throw new Cure(
    'No Chromium was found, and it could not be installed by apt-get.',
    'install Chromium or Chrome (apt-get install chromium; brew install --cask google-chrome), or name one: CHROME=/path/to/chrome',
  );
}

function onPath(name) {
  const places = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name));
  return places.find((place) => {
    try {
      accessSync(place, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

async function installBrowser() {
  const prefix = onPath('apt-get') && (process.getuid?.() === 0 ? [] : await passwordlessSudo());
  if (!prefix) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) => {
    const [command, ...rest] = [...prefix, 'apt-get', ...args];
    return run(command, rest, { env });
  };
  await step('Chromium, by apt-get', async () => {
    await apt('update', '-qq');
    await apt('install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu-core');
  });
}

async function passwordlessSudo() {
  return (await run('sudo', ['-n', 'true'])).status === 0 ? ['sudo', '-n'] : null;
}
