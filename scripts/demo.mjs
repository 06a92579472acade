/**
 * Airlock in a real VS Code on the example workspace:
 *
 *     npm run demo                 code-server in your browser, and a walk through the main job in this terminal
 *     npm run demo -- --desktop    desktop VS Code (`code` on the PATH), with a profile of its own
 *     npm run demo -- --check      no person needed: does the main job once, leaves screenshots, ends with 0 or 1
 *
 * Everything it writes lies in `.demo`, made anew each time; your own VS Code and your own Airlock state are not touched.
 */
import { randomBytes } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';

import { startEditor } from './steps/codeserver.mjs';
import { driveMainJob } from './steps/drive.mjs';
import { setUpBrowser, setUpEditor } from './steps/editor.mjs';
import { setUpNode } from './steps/node.mjs';
import { PYTHON, ROOT, under, windows } from './steps/paths.mjs';
import { setUpPython } from './steps/python.mjs';
import { run } from './steps/run.mjs';
import { Cure, main, say, step } from './steps/say.mjs';
import { walk } from './steps/walk.mjs';

const DEMO = under('.demo');
const SHOP = join(DEMO, 'harbour-lane');
const STATE = join(DEMO, 'state');

async function buildPackage() {
  const { status, output } = await step('extension package', () => run(PYTHON, ['scripts/package.py']));
  if (status !== 0) throw new Cure(output.trim(), 'see the lines above');
  return join(ROOT, output.trim().split('\n').at(-1));
}

async function makeWorkspace() {
  rmSync(DEMO, { recursive: true, force: true });
  mkdirSync(STATE, { recursive: true, mode: 0o700 });
  const { status, output } = await run(PYTHON, ['scripts/examples.py', SHOP]);
  if (status !== 0) throw new Cure(output.trim(), 'see the lines above');
  await run('git', ['init', '-q', SHOP]); // a workspace of its own, not a folder of this repository
  say(`setup: example workspace: ${relative(ROOT, SHOP)}, every value in it is made up`);
}

/** The workspace's state is the editor's too: what was redacted in one can be restored in the other. */
const editorOptions = (vsix) => ({
  home: join(DEMO, 'editor'),
  vsix,
  settings: { 'airlock.python.path': PYTHON },
  env: { AIRLOCK_STATE_DIR: STATE },
});

async function inBrowser(vsix) {
  const editor = await setUpEditor();
  const password = randomBytes(6).toString('base64url');
  const session = await startEditor(editor, { ...editorOptions(vsix), password });
  await walk({ shop: SHOP, state: STATE });
  say(`\nVS Code with Airlock is open at\n\n    ${address(session.url)}\n    password: ${password}\n`);
  say('Try it: open backend/shop/payments.py, hover over a squiggle, copy the file and paste it into a chat;');
  say('or put the cursor into a method of backend/shop/pricing.py and run "Airlock: Prepare Safe Prompt" (F1).');
  say('\nCtrl+C ends it.');
  await session.closed;
  throw new Cure('The editor ended by itself.', `its log is ${relative(ROOT, session.log)}`);
}

const address = (url) => {
  const file = `vscode-remote://${new URL(url).host}${join(SHOP, 'backend/shop/payments.py')}`;
  const payload = encodeURIComponent(JSON.stringify([['openFile', file]]));
  return `${url}?folder=${encodeURIComponent(SHOP)}&payload=${payload}`;
};

async function check(vsix) {
  const editor = { ...(await setUpEditor()), browser: await setUpBrowser() };
  const failures = [];
  const expect = (what, holds) => {
    say(`${holds ? 'ok    ' : 'FAILED'} ${what}`);
    if (!holds) failures.push(what);
  };
  await walk({ shop: SHOP, state: STATE, expect });
  say('');
  const session = await startEditor(editor, editorOptions(vsix));
  try {
    const shots = under('test-results', 'demo');
    await driveMainJob(editor, { session, shop: SHOP, profile: join(DEMO, 'browser'), shots, expect });
    say(`screenshots: ${relative(ROOT, shots)}`);
  } finally {
    await session.stop();
  }
  say(
    failures.length === 0 ? '\nthe main job works' : `\n${failures.length} things do not work: ${failures.join('; ')}`,
  );
  return failures.length === 0 ? 0 : 1;
}

async function desktop(vsix) {
  const code = windows ? 'code.cmd' : 'code';
  const profile = ['--user-data-dir', join(DEMO, 'desktop'), '--extensions-dir', join(DEMO, 'desktop-extensions')];
  const options = { shell: windows, env: { ...process.env, AIRLOCK_STATE_DIR: STATE } };
  const installed = await run(code, [...profile, '--install-extension', vsix], options);
  if (installed.status === 127) {
    throw new Cure(
      '"code" is not on the PATH.',
      'in VS Code run "Shell Command: Install \'code\' command in PATH", or leave out --desktop',
    );
  }
  if (installed.status !== 0)
    throw new Cure(`The extension could not be installed.\n${installed.output}`, 'see the lines above');
  await walk({ shop: SHOP, state: STATE });
  say('\nDesktop VS Code opens. Close its window to end the demo.');
  return (await run(code, [...profile, '--new-window', '--wait', SHOP], options)).status;
}

await main(async () => {
  const chosen = process.argv.slice(2);
  const unknown = chosen.find((word) => !['--check', '--desktop'].includes(word));
  if (unknown !== undefined) throw new Cure(`The demo knows no ${unknown}.`, 'npm run demo [-- --desktop | --check]');
  await setUpPython();
  await setUpNode();
  const vsix = await buildPackage();
  await makeWorkspace();
  if (chosen.includes('--desktop')) return desktop(vsix);
  return chosen.includes('--check') ? check(vsix) : inBrowser(vsix);
});
