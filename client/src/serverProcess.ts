// The server's process: started, listened to, and certainly ended.
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import readline from 'node:readline';
import type * as vscode from 'vscode';

/** Exit status of `launch.py` when the server cannot run here; the reason is then its last line. */
const CANNOT_RUN = 3;
const LINE_LENGTH = 500;

/** What to run. */
export interface Launch {
  readonly executable: string;
  readonly args: readonly string[];
  /** Never a workspace folder, so that nothing in it can be mistaken for a program or a module. */
  readonly cwd: string;
}

/** How the process ended. */
export interface Ending {
  /** A sentence for people. */
  readonly reason: string;
  /** Another start would end the same way. */
  readonly hopeless: boolean;
}

/** See the module. */
export class ServerProcess {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #log: vscode.LogOutputChannel;
  #lastLine = '';
  /** Settles once the process is gone. */
  readonly ended: Promise<Ending>;

  constructor(launch: Launch, log: vscode.LogOutputChannel) {
    this.#log = log;
    this.#child = spawn(launch.executable, [...launch.args], {
      cwd: launch.cwd,
      stdio: ['pipe', 'pipe', 'pipe'],
      windowsHide: true,
    });
    this.#child.stdin.on('error', () => undefined); // the process is gone; `ended` says so
    readline.createInterface({ input: this.#child.stderr }).on('line', (line) => {
      this.#note(line);
    });
    this.ended = new Promise((resolve) => {
      this.#child.once('error', (error) => {
        resolve({ reason: `Airlock’s server could not be started: ${error.message}.`, hopeless: false });
      });
      this.#child.once('close', (code, signal) => {
        resolve(this.#farewell(code, signal));
      });
    });
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  get streams(): { readonly reader: NodeJS.ReadableStream; readonly writer: NodeJS.WritableStream } {
    return { reader: this.#child.stdout, writer: this.#child.stdin };
  }

  /** Asks the process to end; `force` leaves it no choice. */
  end(force: boolean): void {
    this.#child.stdin.end();
    this.#child.kill(force ? 'SIGKILL' : 'SIGTERM');
  }

  #note(line: string): void {
    this.#lastLine = line.slice(0, LINE_LENGTH);
    this.#log.info(`server: ${this.#lastLine}`);
  }

  #farewell(code: number | null, signal: NodeJS.Signals | null): Ending {
    if (code === CANNOT_RUN && this.#lastLine !== '') {
      return { reason: this.#lastLine, hopeless: true };
    }
    const how = signal ?? `status ${code ?? 'unknown'}`;
    return { reason: `Airlock’s server ended unexpectedly (${how}).`, hopeless: false };
  }
}
