/** `node_modules`: the locked development dependencies, with no install script run. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { ROOT, under, windows } from './paths.mjs';
import { run } from './run.mjs';
import { Cure, step } from './say.mjs';
import { hashOf, isFresh, mark } from './stamp.mjs';

/** Make `node_modules` fit the lock file; costs nothing when it already does. */
export async function setUpNode() {
  const stamp = under('node_modules', '.airlock-stamp');
  const hash = hashOf({ file: under('package-lock.json') }, process.platform, process.arch);
  if (isFresh(stamp, hash)) return;
  await step('Node packages', () => npm(['ci', '--ignore-scripts'], ROOT));
  mark(stamp, hash);
}

/** Run npm in a folder. Install scripts are never allowed; callers say so, so that it can be seen. */
export async function npm(args, cwd) {
  const all = [...args, '--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];
  const { status, output } = await run(...command(all), { cwd, env: cleanEnvironment() });
  if (status === 0) return;
  throw new Cure(
    `npm ${args.join(' ')} ended with status ${status}.\n${output.trimEnd().split('\n').slice(-25).join('\n')}`,
    args[0] === 'ci' && !existsSync(join(cwd, 'package-lock.json'))
      ? 'there is no package-lock.json: npm run lock'
      : 'read the lines above (network, proxy, disk?), then run this again',
  );
}

function command(args) {
  const own = process.env.npm_execpath; // set when this runs under `npm run`
  if (own?.endsWith('.js')) return [process.execPath, [own, ...args]];
  return windows ? ['cmd.exe', ['/c', 'npm', ...args]] : ['npm', args];
}

/** The environment without what the surrounding `npm run` says about *its* package. */
function cleanEnvironment() {
  const own =
    /^npm_(package_|lifecycle_|command$|execpath$|node_execpath$|config_(local_prefix|prefix|global_prefix)$)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)));
}
