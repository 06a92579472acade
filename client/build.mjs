// Bundles the extension: `node client/build.mjs [--watch]`. Only `vscode` stays outside, the editor provides it.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build, context } from 'esbuild';

import { notices } from './notices.mjs';

const root = path.dirname(import.meta.dirname);
const options = {
  absWorkingDir: root,
  entryPoints: ['client/src/extension.ts'],
  outfile: 'dist/extension.js',
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  external: ['vscode'],
  minify: !process.argv.includes('--watch'),
  sourcemap: process.argv.includes('--watch'),
  legalComments: 'none', // all licences are in the notices
  metafile: true,
  logLevel: 'info',
};

if (process.argv.includes('--watch')) {
  await (await context(options)).watch();
} else {
  const { metafile } = await build(options);
  await writeFile(path.join(root, 'dist', 'NOTICES.txt'), await notices(root, Object.keys(metafile.inputs)));
}
