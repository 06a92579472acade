/** The workspace of one test file: folders with files, made anew and thrown away. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Write folders below `place`. `folders` maps a folder's name to another folder to copy, or to `{ path: text or Buffer }`.
 * Answers the query of the address that opens them: one folder as it is, several as a workspace file.
 */
export function writeFolders(place, folders) {
  for (const [name, content] of Object.entries(folders)) {
    const folder = join(place, name);
    mkdirSync(folder, { recursive: true });
    if (typeof content === 'string') cpSync(content, folder, { recursive: true });
    else writeFiles(folder, content);
  }
  const names = Object.keys(folders);
  if (names.length === 1) return `folder=${encodeURIComponent(join(place, names[0]))}`;
  const workspace = join(place, 'all.code-workspace');
  writeFileSync(workspace, JSON.stringify({ folders: names.map((path) => ({ path })) }));
  return `workspace=${encodeURIComponent(workspace)}`;
}

function writeFiles(folder, files) {
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
