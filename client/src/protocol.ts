// The custom requests as typed functions. Every request has a time limit, and every way of failing is an Unavailable whose
// message is a sentence for people.
import type * as vscode from 'vscode';
import {
  type AllowParams,
  type AllowResult,
  type ApplyParams,
  type ApplyResult,
  type HealthResult,
  NOTIFICATIONS,
  type PromptParams,
  type PromptResult,
  type RedactParams,
  type RedactResult,
  type ReleaseParams,
  REQUESTS,
  type RequestTypes,
  type RestoreParams,
  type RestoreResult,
} from './generated/protocol';

/** A request that got no answer; the message says why and holds nothing of any text. */
export class Unavailable extends Error {}

/** A way to the server. */
export interface Link {
  /** Rejects with Unavailable. */
  request<M extends keyof RequestTypes>(
    method: M,
    params: RequestTypes[M]['params'],
    limit: Limit,
  ): Promise<RequestTypes[M]['result']>;
  /** Rejects with Unavailable. */
  notify(method: string, params: unknown): Promise<void>;
}

/** How long an answer may take. */
export interface Limit {
  readonly timeoutMs: number;
  readonly token?: vscode.CancellationToken | undefined;
  /** Given by the user, and said so: `You stopped the check.` */
  readonly stop?: AbortSignal | undefined;
}

/** People wait for a copy or a paste; the first check after the start also loads the borrowed detectors. */
const GATE_MS = 1_500;
/** What a large text may take longer: a second for a million characters. */
const MS_PER_CHARACTER = 0.001;
const RESTORE_MS = 5_000;
const PROMPT_MS = 15_000;
const QUESTION_MS = 5_000;

/** See the module. */
export class Protocol {
  readonly #link: Link;

  constructor(link: Link) {
    this.#link = link;
  }

  redact(params: RedactParams, limit: Partial<Limit> = {}): Promise<RedactResult> {
    const timeoutMs = GATE_MS + params.text.length * MS_PER_CHARACTER;
    return this.#link.request(REQUESTS.redact, params, { timeoutMs, ...limit });
  }

  apply(params: ApplyParams): Promise<ApplyResult> {
    return this.#link.request(REQUESTS.apply, params, { timeoutMs: RESTORE_MS });
  }

  restore(params: RestoreParams, timeoutMs = RESTORE_MS): Promise<RestoreResult> {
    return this.#link.request(REQUESTS.restore, params, { timeoutMs });
  }

  prompt(params: PromptParams, token?: vscode.CancellationToken): Promise<PromptResult> {
    return this.#link.request(REQUESTS.prompt, params, { timeoutMs: PROMPT_MS, token });
  }

  allow(params: AllowParams): Promise<AllowResult> {
    return this.#link.request(REQUESTS.allow, params, { timeoutMs: QUESTION_MS });
  }

  health(): Promise<HealthResult> {
    return this.#link.request(REQUESTS.health, {}, { timeoutMs: QUESTION_MS });
  }

  release(params: ReleaseParams): Promise<void> {
    return this.#link.notify(NOTIFICATIONS.release, params);
  }
}
