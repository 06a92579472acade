// Bundles tests/client/*.test.ts and runs them with Node's own test runner: `node client/test.mjs [name…]`.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const root = path.dirname(import.meta.dirname);
const source = path.join(root, 'tests', 'client');
const target = path.join(root, '.cache', 'client-tests');
const wanted = process.argv.slice(2);
const names = fs
  .readdirSync(source)
  .filter((name) => name.endsWith('.test.ts') && (wanted.length === 0 || wanted.some((w) => name.includes(w))));

fs.rmSync(target, { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: names.map((name) => path.join(source, name)),
  outdir: target,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  sourcemap: 'inline',
  logLevel: 'warning',
});
const files = names.map((name) => path.join(target, name.replace(/\.ts$/, '.mjs')));
const run = spawnSync(process.execPath, ['--enable-source-maps', '--test', ...files], { cwd: root, stdio: 'inherit' });
process.exitCode = run.status ?? 1;
