// Written by `npm run generate` from server/airlock/settings.py. Do not edit.

/** What the user chose. */
export interface Settings {
  /** Find and hold back sensitive content. A workspace cannot change this. */
  readonly enabled: boolean;
  /** Put placeholders instead of sensitive values on the clipboard when copying from an editor. */
  readonly copyProtect: boolean;
  /**
   * Handle Ctrl+C and Ctrl+X in editors before VS Code does: the original never touches the clipboard, not even for
   * milliseconds.
   */
  readonly copyStrict: boolean;
  /**
   * Mark sensitive content in the chat box and ask before Enter sends it. Files that go along with a message are not
   * redacted: so that VS Code does not attach the open one by itself, the default of `chat.implicitContext.enabled` is
   * *never* while Airlock is installed. A value of your own for that setting counts as before.
   */
  readonly chatGuard: boolean;
  /** Task that *Prepare Safe Prompt* starts with. */
  readonly promptTask: 'fix' | 'explain' | 'test' | 'refactor' | 'review';
  /**
   * Most tokens of a prompt, roughly counted; what the function needs least is left out first, and said. 0 is no limit.
   */
  readonly promptBudget: number;
  /**
   * In prompts, also show signatures of what a function uses from other files of the workspace; never a body, comment
   * or value.
   */
  readonly acrossFiles: boolean;
  /** Your organisation's internal domains, such as `corp.example.com`. Hosts in them are internal endpoints. */
  readonly internalDomains: readonly string[];
  /**
   * Countries whose telephone numbers are recognised as they are written at home, such as `DE` or `GB`. Numbers with a
   * country code, beside a name such as `phone`, or as written in North America are recognised anyway. A team can say
   * so in `airlock.toml`.
   */
  readonly phoneRegions: readonly string[];
  /** Glob patterns of files that show no findings in the editor. Copying from them is still redacted. */
  readonly exclude: readonly string[];
  /** Also show weak findings (hints) in the editor. They are redacted on copy and in prompts either way. */
  readonly showHints: boolean;
  /** How long to wait after a key press before findings are refreshed, in milliseconds. */
  readonly delayMs: number;
  /**
   * Files above this size, in kilobytes, are not checked while typing; the status bar says so, and copying from them
   * asks.
   */
  readonly maxFileKb: number;
  /**
   * Also look for names and addresses in comments and running text when something is copied or put into a prompt, with
   * a model in a process of its own; its package must be installed, see docs/ner.md.
   */
  readonly ner: boolean;
  /**
   * A program and its arguments to recognise names and addresses with instead; what it must answer is in docs/ner.md.
   */
  readonly nerCommand: readonly string[];
  /** Who keeps the key of the vault. Choosing one moves the key there. */
  readonly vaultKey: 'automatic' | 'keyring' | 'file' | 'editor';
  /**
   * Python 3.10 or newer that runs the language server. Empty: the Python extension's choice, then `python3` on the
   * PATH.
   */
  readonly pythonPath: string;
}

/** The prefix of every key in VS Code's configuration. */
export const SECTION = 'airlock';

/** How one setting is read: its key below {@link SECTION}, its default, and VS Code's scope for it. */
export interface SettingDeclaration<T> {
  readonly key: string;
  readonly default: T;
  readonly scope: 'application' | 'machine' | 'window' | 'resource';
}

/** Every setting, in the order of the settings editor. */
export const SETTINGS: { readonly [K in keyof Settings]: SettingDeclaration<Settings[K]> } = {
  enabled: { key: 'enabled', default: true, scope: 'application' },
  copyProtect: { key: 'copy.protect', default: true, scope: 'application' },
  copyStrict: { key: 'copy.strict', default: false, scope: 'application' },
  chatGuard: { key: 'chat.guard', default: true, scope: 'application' },
  promptTask: { key: 'prompt.defaultTask', default: 'fix', scope: 'window' },
  promptBudget: { key: 'prompt.budget', default: 0, scope: 'window' },
  acrossFiles: { key: 'context.acrossFiles', default: true, scope: 'resource' },
  internalDomains: { key: 'internalDomains', default: [], scope: 'resource' },
  phoneRegions: { key: 'phoneRegions', default: [], scope: 'resource' },
  exclude: { key: 'exclude', default: ['**/node_modules/**', '**/.venv/**'], scope: 'resource' },
  showHints: { key: 'diagnostics.showHints', default: true, scope: 'window' },
  delayMs: { key: 'diagnostics.delayMs', default: 150, scope: 'window' },
  maxFileKb: { key: 'maxFileSizeKb', default: 10240, scope: 'window' },
  ner: { key: 'ner', default: false, scope: 'application' },
  nerCommand: { key: 'nerCommand', default: [], scope: 'machine' },
  vaultKey: { key: 'vault.key', default: 'automatic', scope: 'machine' },
  pythonPath: { key: 'python.path', default: '', scope: 'machine' },
};
