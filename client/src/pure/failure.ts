// Turns a failed request into a sentence. Errors of our own server are already worded for people and hold no text of a
// document; errors of the connection are not.

/** JSON-RPC codes of the connection itself: writing failed, closed while waiting, not active. */
const CONNECTION_CODES: ReadonlySet<unknown> = new Set([-32_099, -32_098, -32_097, -32_096]);

export function failureSentence(error: unknown): string {
  if (!(error instanceof Error)) {
    return 'Airlock’s server failed.';
  }
  const code: unknown = 'code' in error ? error.code : undefined;
  if (typeof code !== 'number' || CONNECTION_CODES.has(code)) {
    return 'Airlock’s server is not running.';
  }
  return error.message;
}
