// Arguments of commands come from anywhere; this says which are regions of a document.
import type { Region } from '../generated/protocol';

export function isRegion(value: unknown): value is Region {
  return isObject(value) && isPlace(value['start']) && isPlace(value['end']);
}

function isPlace(value: unknown): boolean {
  return isObject(value) && typeof value['line'] === 'number' && typeof value['character'] === 'number';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
