/** Where things are. Everything the scripts make lies in `.venv`, `node_modules`, `.cache`, `dist` or `test-results`. */
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
export const CACHE = join(ROOT, '.cache');
export const VENV = join(ROOT, '.venv');

export const windows = process.platform === 'win32';

/** A program of the project's Python environment. */
export const venvProgram = (name) => (windows ? join(VENV, 'Scripts', `${name}.exe`) : join(VENV, 'bin', name));

export const PYTHON = venvProgram('python');

export const under = (...parts) => join(ROOT, ...parts);
