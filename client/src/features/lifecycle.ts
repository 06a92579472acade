// Says once, and with the cure, when the server cannot run or runs with something missing; restart and log commands.
import * as vscode from 'vscode';
import type { Services } from '../services';

const CHOOSE = 'Choose Python…';
const RETRY = 'Retry';
const RESTART = 'Restart';
const SHOW_LOG = 'Show Log';

export function registerLifecycle(services: Services): vscode.Disposable {
  const { server, log } = services;
  const announcer = new Announcer(services);
  return vscode.Disposable.from(
    server.onDidChangeState(() => {
      announcer.announce();
    }),
    vscode.commands.registerCommand('airlock.restartServer', () => {
      announcer.forget();
      return server.restart();
    }),
    vscode.commands.registerCommand('airlock.showLog', () => {
      log.show(true);
    }),
  );
}

class Announcer {
  readonly #services: Services;
  readonly #said = new Set<string>();

  constructor(services: Services) {
    this.#services = services;
  }

  /** The user asked for another try: say it again if it is still so. */
  forget(): void {
    this.#said.clear();
  }

  announce(): void {
    const { state } = this.#services.server;
    if (state.kind === 'no-python') {
      this.#once(state.reason, () => this.#noPython(state.reason));
    } else if (state.kind === 'stopped' && !state.retrying) {
      this.#once(state.reason, () => this.#stopped(state.reason));
    } else if (state.kind === 'running') {
      void this.#problems();
    }
  }

  #once(what: string, say: () => Promise<void>): void {
    if (!this.#said.has(what)) {
      this.#said.add(what);
      void say();
    }
  }

  async #noPython(reason: string): Promise<void> {
    const choice = await vscode.window.showErrorMessage(reason, CHOOSE, RETRY);
    if (choice === CHOOSE) {
      await vscode.commands.executeCommand('airlock.choosePython');
    } else if (choice === RETRY) {
      await vscode.commands.executeCommand('airlock.restartServer');
    }
  }

  async #stopped(reason: string): Promise<void> {
    const message = `Airlock has stopped: nothing is checked. ${reason}`;
    const choice = await vscode.window.showErrorMessage(message, RESTART, SHOW_LOG);
    if (choice === RESTART) {
      await vscode.commands.executeCommand('airlock.restartServer');
    } else if (choice === SHOW_LOG) {
      this.#services.log.show(true);
    }
  }

  async #problems(): Promise<void> {
    const { protocol, log } = this.#services;
    try {
      const health = await protocol.health();
      log.info(
        `server ${health.version}, Python ${health.python}, ${health.rules} rules, prefilter ${health.prefilter}, engines ${health.engines.join(', ')}, vault’s key in ${health.vaultKey}`,
      );
      for (const problem of health.problems) {
        this.#once(problem, () => this.#problem(problem));
      }
    } catch (error) {
      log.warn(`health: ${error instanceof Error ? error.message : 'failed'}`);
    }
  }

  async #problem(problem: string): Promise<void> {
    if ((await vscode.window.showWarningMessage(`Airlock: ${problem}`, SHOW_LOG)) === SHOW_LOG) {
      this.#services.log.show(true);
    }
  }
}
