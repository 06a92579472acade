// Keeps one language server running: finds a Python, starts it, starts it again after a crash, and says in what state it is.
import { existsSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { withDeadline } from './deadline';
import type { RequestTypes, StatusParams } from './generated/protocol';
import type { Client, Place } from './languageClient';
import { type Limit, type Link, Unavailable } from './protocol';
import { Backoff } from './pure/backoff';
import { CHAT_SCHEME } from './pure/pastePlan';
import { type Interpreter, versionText } from './pure/pythonProbe';
import { RestartQueue } from './pure/restartQueue';
import { failureSentence } from './pure/failure';
import type { Launch } from './serverProcess';
import { type Choice, findPython, type Sources } from './python';
import { chosenByExtensions } from './pythonExtensions';
import { Session, StartError } from './session';
import { allSettings, setting } from './settings';
import type { ServerState } from './pure/serverState';
import { vaultSecret } from './vaultSecret';

const FIX_MS = 5_000;

/** See the module. */
export class Server implements Link, vscode.Disposable {
  readonly #folder: string;
  readonly #log: vscode.LogOutputChannel;
  readonly #secrets: vscode.SecretStorage;
  readonly #queue = new RestartQueue(() => this.#restart());
  readonly #backoff = new Backoff();
  readonly #states = new vscode.EventEmitter<ServerState>();
  readonly #statuses = new vscode.EventEmitter<StatusParams>();
  #state: ServerState = { kind: 'off' };
  #session: Session | undefined;
  #retry: NodeJS.Timeout | undefined;
  #disposed = false;

  readonly onDidChangeState = this.#states.event;
  /** What the server said about one document. */
  readonly onStatus = this.#statuses.event;

  /** `folder` is the extension's own. */
  constructor(folder: string, log: vscode.LogOutputChannel, secrets: vscode.SecretStorage) {
    this.#folder = folder;
    this.#log = log;
    this.#secrets = secrets;
  }

  get state(): ServerState {
    return this.#state;
  }

  /** Starts, or stops and starts again; what was noted about crashes is forgotten. Never rejects. */
  restart(): Promise<void> {
    this.#backoff.reset();
    return this.#queue.request();
  }

  /** Tries again when another interpreter may be found now. A server that runs stays as it is. */
  async restartUnlessRunning(): Promise<void> {
    if (this.#state.kind === 'no-python' || this.#state.kind === 'stopped') {
      await this.restart();
    }
  }

  /** Tells the running server that settings or trust have changed. */
  async tellSettings(): Promise<void> {
    const settings = { airlock: allSettings(), trusted: vscode.workspace.isTrusted };
    await this.notify('workspace/didChangeConfiguration', { settings }).catch((error: unknown) => {
      this.#log.info(`settings not sent: ${failureSentence(error)}`); // a server that starts later asks for them
    });
  }

  async request<M extends keyof RequestTypes>(
    method: M,
    params: RequestTypes[M]['params'],
    limit: Limit,
  ): Promise<RequestTypes[M]['result']> {
    return this.#ask(limit, (client, token) => client.sendRequest(method, params, token));
  }

  /** The edit of the server's quick fix whose title is chosen; undefined when none is. Rejects with Unavailable. */
  async quickFix(
    place: Place,
    choose: (titles: readonly string[]) => string | undefined,
  ): Promise<vscode.WorkspaceEdit | undefined> {
    return this.#ask({ timeoutMs: FIX_MS }, async (client, token) => {
      const fixes = await client.quickFixes(place, token);
      const title = choose(fixes.map((fix) => fix.title));
      const chosen = fixes.find((fix) => fix.title === title);
      return chosen === undefined ? undefined : (await client.resolve(place, chosen, token)).edit;
    });
  }

  async notify(method: string, params: unknown): Promise<void> {
    if (this.#session === undefined) {
      throw new Unavailable(this.#lateness());
    }
    try {
      await this.#session.client.sendNotification(method, params);
    } catch (error) {
      throw new Unavailable(failureSentence(error));
    }
  }

  /** Where Pythons are looked for. */
  get pythonSources(): Sources {
    return { setting: setting('pythonPath').trim(), extensions: chosenByExtensions, cwd: this.#folder };
  }

  dispose(): void {
    this.#disposed = true;
    clearTimeout(this.#retry);
    this.#session?.abandon();
    this.#states.dispose();
    this.#statuses.dispose();
  }

  #ask<T>(limit: Limit, work: (client: Client, token: vscode.CancellationToken) => Promise<T>): Promise<T> {
    return withDeadline(
      limit,
      () => this.#lateness(),
      async (token) => work((this.#session ?? (await this.#nextSession())).client, token),
    );
  }

  /** The session that is being started. Rejects with Unavailable when none is, or when its start fails. */
  #nextSession(): Promise<Session> {
    return new Promise((resolve, reject) => {
      const look = (): boolean => {
        if (this.#session !== undefined) {
          resolve(this.#session);
          return true;
        }
        if (!isOnItsWay(this.#state)) {
          reject(new Unavailable(this.#lateness()));
          return true;
        }
        return false;
      };
      if (!look()) {
        const listening = this.onDidChangeState(() => {
          if (look()) {
            listening.dispose();
          }
        });
      }
    });
  }

  async #restart(): Promise<void> {
    clearTimeout(this.#retry);
    await this.#stop();
    if (this.#disposed || !setting('enabled')) {
      this.#become({ kind: 'off' });
      return;
    }
    this.#become({ kind: 'starting' });
    const [choice, secret] = await Promise.all([this.#python(), vaultSecret(this.#secrets)]);
    if ('problem' in choice) {
      this.#become({ kind: 'no-python', reason: choice.problem });
      return;
    }
    await this.#start(choice.python, secret);
  }

  async #start(python: Interpreter, secret: string | undefined): Promise<void> {
    const launch = this.#launch(python);
    if (launch === undefined) {
      const reason =
        'This build has no bundled server. In a source tree, run “npm run package” and install the package.';
      this.#become({ kind: 'stopped', reason, retrying: false });
      return;
    }
    try {
      const session = await Session.start({
        launch,
        log: this.#log,
        chatScheme: setting('chatGuard') ? CHAT_SCHEME : undefined,
        vaultSecret: secret,
        onStatus: (status) => {
          this.#statuses.fire(status);
        },
      });
      this.#started(session, python);
    } catch (error) {
      const hopeless = error instanceof StartError && error.hopeless;
      this.#failed(error instanceof Error ? error.message : String(error), hopeless);
    }
  }

  #started(session: Session, python: Interpreter): void {
    if (this.#disposed) {
      session.abandon();
      return;
    }
    this.#session = session;
    void session.crashed.then((ending) => {
      this.#session = undefined;
      this.#failed(ending.reason, ending.hopeless);
    });
    this.#become({ kind: 'running', python: versionText(python), executable: python.executable });
  }

  async #stop(): Promise<void> {
    const session = this.#session;
    this.#session = undefined;
    await session?.stop();
  }

  #failed(reason: string, hopeless: boolean): void {
    if (this.#disposed) {
      return;
    }
    const delayMs = hopeless ? undefined : this.#backoff.crashed(Date.now());
    this.#log.error(`${reason} ${delayMs === undefined ? 'Not started again.' : `Next start in ${delayMs} ms.`}`);
    if (delayMs !== undefined) {
      this.#retry = setTimeout(() => void this.#queue.request(), delayMs);
    }
    this.#become({ kind: 'stopped', reason, retrying: delayMs !== undefined });
  }

  #become(state: ServerState): void {
    this.#state = state;
    if (!this.#disposed) {
      this.#log.info(`state: ${state.kind}`);
      this.#states.fire(state);
    }
  }

  #python(): Promise<Choice> {
    return findPython(this.pythonSources, this.#log);
  }

  #launch(python: Interpreter): Launch | undefined {
    const script = path.join(this.#folder, 'bundled', 'launch.py');
    return existsSync(script) ? { executable: python.executable, args: ['-I', script], cwd: this.#folder } : undefined;
  }

  #lateness(): string {
    switch (this.#state.kind) {
      case 'off':
        return 'Airlock is switched off (airlock.enabled).';
      case 'starting':
        return 'Airlock’s server is still starting.';
      case 'running':
        return 'Airlock’s server did not answer in time.';
      case 'stopped':
      case 'no-python':
        return this.#state.reason;
    }
  }
}

function isOnItsWay(state: ServerState): boolean {
  return state.kind === 'starting' || (state.kind === 'stopped' && state.retrying);
}
