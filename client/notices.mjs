// The licences of the packages whose code is in the bundle, each once: what those licences ask for.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

const PACKAGE = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//;

/** The text of the notices; `inputs` are the bundle's source files as esbuild's metafile names them, relative to `root`. */
export async function notices(root, inputs) {
  const folders = [...new Set(inputs.flatMap((input) => PACKAGE.exec(input)?.[1] ?? []))].toSorted();
  const texts = await Promise.all(folders.map((folder) => notice(path.join(root, folder))));
  const intro = 'The extension contains code of these packages. Those of the Python libraries lie in bundled/libs.';
  return [intro, ...texts].join(`\n\n${'-'.repeat(72)}\n\n`);
}

async function notice(folder) {
  const { name, version, license } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? await readFile(path.join(folder, file), 'utf8') : 'The package carries no licence text.';
  return `${name} ${version} (${license})\n\n${text.trim()}`;
}
