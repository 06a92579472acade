/** Looks for sensitive values where none may be: state, logs, settings, caches of the editor. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Where VS Code itself keeps the user's documents: unsaved text, local history, chats. They are documents, not leaks. */
const DOCUMENTS = [/\/data\/User\/History\//, /\/data\/User\/Backups\//, /\/data\/User\/workspaceStorage\//];

/** Files below these folders that hold one of the values, as `file: name of the value`. */
export function leaks(folders, values) {
  const needles = Object.entries(values).flatMap(([name, value]) => forms(value).map((form) => [name, form]));
  return folders.flatMap((folder) =>
    filesBelow(folder)
      .filter((file) => !DOCUMENTS.some((pattern) => pattern.test(file)))
      .flatMap((file) => {
        const content = readFileSync(file);
        const found = needles.filter(([, form]) => content.includes(form)).map(([name]) => name);
        return [...new Set(found)].map((name) => `${relative(folder, file)}: ${name}`);
      }),
  );
}

/** The encodings a careless program would write a value in. */
function forms(value) {
  return [
    value,
    Buffer.from(value, 'utf16le'),
    Buffer.from(value).toString('base64').replace(/=+$/, ''),
    encodeURIComponent(value),
  ];
}

/** All files below a folder, as paths. */
export function filesBelow(folder) {
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile());
}
