// Which Pythons can run the server, told from what an interpreter says about itself.

/** Passed to `python -I -c`; works on every Python since 2.7, so that an old one can be named in the message. */
export const PROBE =
  'import sys,json;print(json.dumps({"version":list(sys.version_info[:3]),"name":getattr(getattr(sys,"implementation",None),"name","cpython"),"executable":sys.executable}))';

/** The oldest supported Python; the bundled libraries decide. */
export const OLDEST: readonly [number, number] = [3, 10];

/** An interpreter that was asked. */
export interface Interpreter {
  readonly executable: string;
  /** Major, minor, micro. */
  readonly version: readonly [number, number, number];
  readonly name: string;
}

/** What the probe printed, or undefined for anything else. */
export function parseProbe(stdout: string): Interpreter | undefined {
  const line = stdout.trim().split('\n').at(-1) ?? '';
  const value = parseJson(line);
  if (!isRecord(value) || !isVersion(value['version'])) {
    return undefined;
  }
  const { executable, name, version } = value as {
    executable: unknown;
    name: unknown;
    version: [number, number, number];
  };
  return typeof executable === 'string' && executable !== '' && typeof name === 'string'
    ? { executable, name, version }
    : undefined;
}

/** Why this interpreter cannot run the server, as the end of a sentence; undefined when it can. */
export function unfit(found: Interpreter): string | undefined {
  const [major, minor] = found.version;
  if (found.name !== 'cpython') {
    return `is ${found.name}, not CPython`;
  }
  const isNewEnough = major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
  return isNewEnough ? undefined : `is Python ${versionText(found)}`;
}

/** `3.11.2`. */
export function versionText(found: Interpreter): string {
  return found.version.join('.');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isVersion(value: unknown): value is [number, number, number] {
  return Array.isArray(value) && value.length === 3 && value.every((part) => Number.isInteger(part));
}
