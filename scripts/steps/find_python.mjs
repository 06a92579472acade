/** Finding a Python that can carry the project: CPython 3.10 or newer, able to make a virtual environment. */
import { windows } from './paths.mjs';
import { run } from './run.mjs';
import { Cure } from './say.mjs';

const OLDEST = [3, 10];
// The machine's own choice first; then the versions for which every optional dependency has wheels.
const NAMES = ['python3', 'python3.12', 'python3.11', 'python3.13', 'python3.10', 'python3.14', 'python'];
const PROBE = `
import importlib.util as u, json, sys
print(json.dumps({"path": sys.executable, "version": list(sys.version_info[:3]), "implementation": sys.implementation.name,
  "venv": all(u.find_spec(n) for n in ("venv", "ensurepip"))}))`;

/** Facts about a Python, or null when the command does not run one. */
export async function probe(command, args = []) {
  const { status, output } = await run(command, [...args, '-I', '-c', PROBE]);
  if (status !== 0) return null;
  const facts = JSON.parse(output.trim().split('\n').at(-1));
  return { ...facts, text: facts.version.join('.') };
}

const isUsable = (found) =>
  found !== null &&
  found.implementation === 'cpython' &&
  (found.version[0] > OLDEST[0] || (found.version[0] === OLDEST[0] && found.version[1] >= OLDEST[1]));

/**
 * The Python to use. `needsVenv` is false where another tool makes the environment. The environment variable PYTHON
 * names one and is then the only one tried.
 */
export async function findPython({ needsVenv }) {
  const tried = [];
  for (const [command, ...args] of candidates()) {
    const found = await probe(command, args);
    if (found === null) continue;
    tried.push(`${command} is ${found.implementation} ${found.text}`);
    if (!isUsable(found)) continue;
    if (!needsVenv || found.venv) return found;
    tried[tried.length - 1] += ', without venv';
  }
  throw missing(tried);
}

function candidates() {
  if (process.env.PYTHON) return [[process.env.PYTHON]];
  return [...NAMES.map((name) => [name]), ...(windows ? [['py', '-3']] : [])];
}

function missing(tried) {
  const withoutVenv = tried.find((line) => line.endsWith('without venv'));
  if (withoutVenv) {
    const [, minor] = /cpython 3\.(\d+)/.exec(withoutVenv);
    return new Cure(
      `Python cannot make a virtual environment (${withoutVenv}).`,
      `apt-get install python3.${minor}-venv (Debian, Ubuntu), or install uv; then run this again`,
    );
  }
  return new Cure(
    `No Python 3.10 or newer was found${tried.length > 0 ? ` (${tried.join('; ')})` : ''}.`,
    'install Python 3.10 or newer (apt-get install python3 python3-venv; brew install python; winget install Python.Python.3.13), or name one: PYTHON=/path/to/python3',
  );
}
