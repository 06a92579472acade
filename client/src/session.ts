// One run of the server: its process and the client that talks to it. Never restarted; a restart makes a new one.
import { setTimeout as sleep } from 'node:timers/promises';
import type * as vscode from 'vscode';
import { CLIENT_NOTIFICATIONS, type StatusParams } from './generated/protocol';
import { type Beginning, type Client, createClient } from './languageClient';
import { type Ending, type Launch, ServerProcess } from './serverProcess';

const START_MS = 30_000;
const STOP_MS = 2_000;

/** Why a start failed. */
export class StartError extends Error {
  readonly hopeless: boolean;

  constructor(ending: Ending) {
    super(ending.reason);
    this.hopeless = ending.hopeless;
  }
}

/** What a session needs of its surroundings. */
export interface SessionOptions extends Beginning {
  readonly launch: Launch;
  readonly log: vscode.LogOutputChannel;
  readonly onStatus: (status: StatusParams) => void;
}

/** See the module. */
export class Session {
  readonly client: Client;
  readonly #process: ServerProcess;
  #stopping = false;

  private constructor(options: SessionOptions) {
    this.#process = new ServerProcess(options.launch, options.log);
    this.client = createClient(() => Promise.resolve(this.#process.streams), options.log, options);
    this.client.onNotification(CLIENT_NOTIFICATIONS.status, options.onStatus);
  }

  /** A session that answers. Rejects with StartError; then no process is left. */
  static async start(options: SessionOptions): Promise<Session> {
    const session = new Session(options);
    const started = session.client.start().then(
      () => undefined,
      async (error: unknown) => session.#endingOr(String(error)),
    );
    const ending = await Promise.race([
      started,
      session.#process.ended,
      sleep(START_MS, { reason: 'Airlock’s server did not start in time.', hopeless: false }, { ref: false }),
    ]);
    if (ending !== undefined) {
      await session.stop();
      throw new StartError(ending);
    }
    return session;
  }

  /** Settles when the process ended without being asked to. */
  get crashed(): Promise<Ending> {
    return this.#process.ended.then((ending) => (this.#stopping ? new Promise<never>(() => undefined) : ending));
  }

  /** Settles when the process is gone. */
  async stop(): Promise<void> {
    this.#stopping = true;
    await this.client.stop(STOP_MS).catch(() => undefined);
    this.#process.end(false);
    const gone = await Promise.race([this.#process.ended, sleep(STOP_MS, undefined, { ref: false })]);
    if (gone === undefined) {
      this.#process.end(true);
      await this.#process.ended;
    }
  }

  /** For the end of the editor, which waits for nothing. */
  abandon(): void {
    this.#stopping = true;
    void this.client.stop(STOP_MS).catch(() => undefined);
    this.#process.end(false);
  }

  /** How the process ended, or when it still runs, what else went wrong. */
  async #endingOr(reason: string): Promise<Ending> {
    return Promise.race([this.#process.ended, sleep(STOP_MS, { reason, hopeless: false }, { ref: false })]);
  }
}
