// The states of the language server, as the rest of the extension sees them.

export type ServerState =
  /** `airlock.enabled` is false. */
  | { readonly kind: 'off' }
  | { readonly kind: 'starting' }
  /** `python` is its version. */
  | { readonly kind: 'running'; readonly python: string; readonly executable: string }
  /** `retrying`: another start will follow by itself. */
  | { readonly kind: 'stopped'; readonly reason: string; readonly retrying: boolean }
  | { readonly kind: 'no-python'; readonly reason: string };
