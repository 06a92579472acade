// Written by `npm run generate` from server/airlock/frontends/lsp/protocol.py. Do not edit.

/** What was held back, by kind: `Stripe secret key` ×2. The title is written as within a sentence. */
export interface Held {
  readonly kind: string;
  readonly title: string;
  readonly count: number;
}

/** An LSP position. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

/** An LSP range. */
export interface Region {
  readonly start: Place;
  readonly end: Place;
}

/**
 * `airlock/redact`: a text that is about to go somewhere. `uri` and `languageId` say where it came from, empty when
 * unknown.
 */
export interface RedactParams {
  readonly text: string;
  readonly action: 'copy' | 'paste' | 'prompt';
  readonly uri?: string;
  readonly languageId?: string;
  readonly tool?: string;
}

/**
 * The text that may go. With verdict `ask` or `deny`, `text` is still the redacted form and the client must ask or
 * refuse, showing `reason`.
 */
export interface RedactResult {
  readonly text: string;
  readonly held: readonly Held[];
  readonly count: number;
  readonly verdict: 'allow' | 'ask' | 'deny' | 'redact';
  readonly reason: string;
  /** Names this decision in the audit log; sent back by `airlock/release`. */
  readonly receipt: string;
}

/** `airlock/release`: the user chose, when asked, to let the original go. */
export interface ReleaseParams {
  readonly receipt: string;
  readonly action: 'copy' | 'paste' | 'prompt';
  readonly reason?: string;
}

/** `airlock/restore`: a text with placeholders, from the clipboard or a selection. */
export interface RestoreParams {
  readonly text: string;
  readonly uri?: string;
}

/** A placeholder whose value would get further than before where the answer has it; `where` says so in words. */
export interface Exposed {
  readonly placeholder: string;
  readonly where: readonly string[];
}

/**
 * The text with real values. `unknown` are placeholders that no session of this machine made. Where something is
 * exposed the user is to be asked first; in `careful` it is a placeholder still, in `withheld` places.
 */
export interface RestoreResult {
  readonly text: string;
  readonly restored: number;
  readonly unknown: readonly string[];
  readonly careful: string;
  readonly exposed: readonly Exposed[];
  readonly withheld: number;
}

/** `airlock/apply`: put an answer, placeholders and all, into the open document it is for. */
export interface ApplyParams {
  readonly uri: string;
  readonly text: string;
}

/** A region of the document as it is, and what is to stand there; `careful` as in a RestoreResult. */
export interface AppliedEdit {
  readonly region: Region;
  readonly text: string;
  readonly careful: string;
}

/** What the answer does to the document, or `problem` saying in one sentence why nothing. Nothing is written yet. */
export interface ApplyResult {
  readonly problem: string;
  readonly edits: readonly AppliedEdit[];
  readonly replaced: readonly string[];
  readonly added: readonly string[];
  readonly left: readonly string[];
  readonly restored: number;
  readonly unknown: readonly string[];
  readonly exposed: readonly Exposed[];
  /** In how many places `careful` has a placeholder still. */
  readonly withheld: number;
}

/** What another tool says about a place, as the editor shows it. */
export interface Report {
  readonly region: Region;
  readonly message: string;
}

/**
 * `airlock/prompt`: prepare a safe prompt for the function at each range (an empty range is a cursor). Of `reports`
 * those about that function are told in the prompt. `cells` are the code cells of the notebook that the document is one
 * of, in its order: what they define is known to it.
 */
export interface PromptParams {
  readonly uri: string;
  readonly ranges: readonly Region[];
  readonly task: 'explain' | 'fix' | 'refactor' | 'review' | 'test';
  readonly reports?: readonly Report[];
  /** One of the workspace's own prompts, whose words take the place of the task's. */
  readonly template?: string;
  /** What a failing run printed; its frames go along, reduced to what may be known. */
  readonly trace?: string;
  /** Ids of items that are to stay, though the target needs them. */
  readonly drop?: readonly string[];
  /** Ids of offered items that are to go as well, as signatures. */
  readonly add?: readonly string[];
  /** Most tokens of the whole prompt: what the target needs least is left out first. 0 is no limit. */
  readonly budget?: number;
  readonly cells?: readonly string[];
}

/** A piece that a prompt has, or could have. `state`: `sent`, or why not; `offered` is what nobody asked for yet. */
export interface PromptItem {
  readonly id: string;
  /** A name from the code, as it is sent: `class Order`, `total()`. */
  readonly label: string;
  readonly kind: 'caller' | 'definition' | 'elsewhere' | 'import' | 'report' | 'target' | 'trace';
  readonly state: 'dropped' | 'offered' | 'over budget' | 'sent';
  /** What it adds to the prompt, roughly. */
  readonly tokens: number;
  /** Where it stands when that is not the document: a name from the workspace folder, or which cell of the notebook. */
  readonly file: string;
  /** Its first line there, 1-based; 0 when it has none. */
  readonly line: number;
  /** The address of that cell. */
  readonly cell: string;
  /** It cannot be dropped: the target, and what the excerpt is no code without. */
  readonly fixed: boolean;
}

/** Lines of the document of which something is in the prompt. */
export interface Leaving {
  readonly region: Region;
  readonly how: 'redacted' | 'signature' | 'whole';
}

/** A safe prompt, or `problem` saying in one sentence why there is none (then everything else is empty). */
export interface PromptResult {
  readonly problem: string;
  readonly markdown: string;
  readonly target: string;
  readonly languageId: string;
  /** Of the whole prompt, which is what a budget limits; roughly counted, like the others. */
  readonly tokens: number;
  /** Of the code in it. */
  readonly codeTokens: number;
  /** Of the whole file, for comparison. */
  readonly fileTokens: number;
  readonly masked: number;
  readonly held: readonly Held[];
  readonly omitted: readonly string[];
  readonly warnings: readonly string[];
  readonly verdict: 'allow' | 'ask' | 'deny' | 'redact';
  readonly reason: string;
  readonly receipt: string;
  /** The workspace's own prompts, by name. */
  readonly templates: readonly string[];
  /** What the prompt is made of and what could be added, in the order of the document, other files last. */
  readonly items: readonly PromptItem[];
  /** In the order of the document, without overlap; all its other lines stay. */
  readonly leaving: readonly Leaving[];
  /** The target alone is larger than the budget. */
  readonly over: boolean;
}

/** `airlock/allow`: the finding at this range shall be allowed in this workspace. */
export interface AllowParams {
  readonly uri: string;
  readonly region: Region;
}

/** Text to append to the policy file, or `problem`. The client makes the edit, so that the user can see and undo it. */
export interface AllowResult {
  readonly problem: string;
  readonly policyUri: string;
  readonly append: string;
}

/** `airlock/health`: how the server is. */
export type HealthParams = Readonly<Record<string, never>>;

/**
 * Facts for the status bar and bug reports. `problems` are sentences with their cure (a missing native library, say).
 */
export interface HealthResult {
  readonly version: string;
  readonly python: string;
  readonly prefilter: string;
  readonly rules: number;
  readonly languages: readonly string[];
  readonly engines: readonly string[];
  /** Where the vault's key is held, in words. */
  readonly vaultKey: string;
  readonly problems: readonly string[];
}

/** `airlock/status`, server to client: the state of one document after a check. */
export interface StatusParams {
  readonly uri: string;
  readonly version: number;
  readonly state: 'checked' | 'not_checked';
  /** Why it was not checked. */
  readonly reason: string;
  /** Why the folder's policy file is not in force, in one sentence; empty when it is, or there is none. */
  readonly policyProblem: string;
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
}

/** Client to server, with an answer. Method name to its types. */
export interface RequestTypes {
  readonly 'airlock/redact': { readonly params: RedactParams; readonly result: RedactResult };
  readonly 'airlock/restore': { readonly params: RestoreParams; readonly result: RestoreResult };
  readonly 'airlock/apply': { readonly params: ApplyParams; readonly result: ApplyResult };
  readonly 'airlock/prompt': { readonly params: PromptParams; readonly result: PromptResult };
  readonly 'airlock/allow': { readonly params: AllowParams; readonly result: AllowResult };
  readonly 'airlock/health': { readonly params: HealthParams; readonly result: HealthResult };
}

/** Client to server, with an answer. Method names. */
export const REQUESTS = {
  redact: 'airlock/redact',
  restore: 'airlock/restore',
  apply: 'airlock/apply',
  prompt: 'airlock/prompt',
  allow: 'airlock/allow',
  health: 'airlock/health',
} as const satisfies Readonly<Record<string, keyof RequestTypes>>;

/** Client to server, without an answer. Method name to its types. */
export interface NotificationTypes {
  readonly 'airlock/release': ReleaseParams;
}

/** Client to server, without an answer. Method names. */
export const NOTIFICATIONS = {
  release: 'airlock/release',
} as const satisfies Readonly<Record<string, keyof NotificationTypes>>;

/** Server to client. Method name to its types. */
export interface ClientNotificationTypes {
  readonly 'airlock/status': StatusParams;
}

/** Server to client. Method names. */
export const CLIENT_NOTIFICATIONS = {
  status: 'airlock/status',
} as const satisfies Readonly<Record<string, keyof ClientNotificationTypes>>;
