// What every feature is given. A feature imports nothing of another feature; what it needs of the world stands here.
import type * as vscode from 'vscode';
import type { Protocol } from './protocol';
import type { Releases } from './releases';
import type { Server } from './server';

export interface Services {
  readonly protocol: Protocol;
  readonly releases: Releases;
  readonly server: Server;
  readonly log: vscode.LogOutputChannel;
}
