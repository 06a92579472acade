// The entry point: makes the parts, hands them what they need, and puts everything where VS Code disposes of it.
import * as vscode from 'vscode';
import { registerAllow } from './features/allow';
import { registerAnswer } from './features/answer/index';
import { registerChat } from './features/chat';
import { registerChoosePython } from './features/choosePython';
import { registerCopy } from './features/copy/index';
import { registerLifecycle } from './features/lifecycle';
import { registerPrompt } from './features/prompt/index';
import { registerRedactAll } from './features/redactAll';

import { registerStatus } from './features/status';
import { Protocol } from './protocol';
import { onChosenByExtensions } from './pythonExtensions';
import { Releases } from './releases';
import { Server } from './server';
import type { Services } from './services';
import { onSettings } from './settings';

const FEATURES = [
  registerAllow,
  registerAnswer,
  registerChat,
  registerChoosePython,
  registerCopy,
  registerLifecycle,
  registerPrompt,
  registerRedactAll,

  registerStatus,
];

export function activate(context: vscode.ExtensionContext): void {
  const log = vscode.window.createOutputChannel('Airlock', { log: true });
  const server = new Server(context.extensionPath, log, context.secrets);
  const protocol = new Protocol(server);
  const services: Services = { server, log, protocol, releases: new Releases(protocol, log) };
  context.subscriptions.push(
    log,
    server,
    ...FEATURES.map((register) => register(services)),
    server.onDidChangeState(({ kind }) => {
      if (kind === 'running') {
        void services.releases.catchUp();
      }
    }),
    onSettings(['enabled', 'pythonPath', 'chatGuard'], () => void server.restart()),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('airlock')) {
        void server.tellSettings();
      }
    }),
    vscode.workspace.onDidGrantWorkspaceTrust(() => void server.tellSettings()),
  );
  void server.restart();
  void onChosenByExtensions(() => void server.restartUnlessRunning()).then((subscription) => {
    context.subscriptions.push(subscription);
  });
}
