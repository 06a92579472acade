// The only file that knows the language client library, and where the library is kept quiet: it would show its own error
// messages, and log the data of failed requests and, when asked to trace, whole messages with the texts in them.
import * as vscode from 'vscode';
import {
  CloseAction,
  CodeActionRequest,
  ErrorAction,
  LanguageClient,
  type LanguageClientOptions,
  RevealOutputChannelOn,
  type StreamInfo,
} from 'vscode-languageclient/node';
import type { StatusParams } from './generated/protocol';
import { DIAGNOSTIC_SOURCE } from './pure/diagnosticSource';
import { allSettings } from './settings';

/** The kinds of documents the server is told of. Everything else is checked only when it is copied. */
export const CHECKED_SCHEMES: readonly string[] = [
  'file',
  'untitled',
  'vscode-notebook-cell',
  'vscode-scm',
  'vscode-vfs',
  'vscode-userdata',
];

/** A range in a document. */
export interface Place {
  readonly document: vscode.TextDocument;
  readonly range: vscode.Range;
}

/** As much of the library's client as the rest of the extension uses. */
export interface Client {
  start(): Promise<void>;
  stop(timeoutMs: number): Promise<void>;
  sendRequest<R>(method: string, params: unknown, token: vscode.CancellationToken): Promise<R>;
  sendNotification(method: string, params: unknown): Promise<void>;
  /** The server's quick fixes at a place, without anybody else's. */
  quickFixes(place: Place, token: vscode.CancellationToken): Promise<readonly vscode.CodeAction[]>;
  /** A quick fix with its edit. */
  resolve(place: Place, fix: vscode.CodeAction, token: vscode.CancellationToken): Promise<vscode.CodeAction>;
  onNotification(method: string, handler: (params: StatusParams) => void): vscode.Disposable;
}

/** What a client is told beside the settings. */
export interface Beginning {
  /** Undefined: the chat box is left alone. */
  readonly chatScheme: string | undefined;
  /** What the editor keeps for the vault, in base 64. */
  readonly vaultSecret: string | undefined;
}

/** A client that talks over these streams. */
export function createClient(
  connect: () => Promise<StreamInfo>,
  log: vscode.LogOutputChannel,
  { chatScheme, vaultSecret }: Beginning,
): Client {
  const schemes = [...CHECKED_SCHEMES, ...(chatScheme === undefined ? [] : [chatScheme])];
  const options: LanguageClientOptions = {
    documentSelector: schemes.map((scheme) => ({ scheme })),
    initializationOptions: () => ({
      settings: allSettings(),
      trusted: vscode.workspace.isTrusted,
      diagnostics: 'push',
      vaultSecret,
    }),
    outputChannel: log,
    traceOutputChannel: withoutTrace(log),
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationFailedHandler: () => false,
    errorHandler: {
      error: () => ({ action: ErrorAction.Continue, handled: true }),
      closed: () => ({ action: CloseAction.DoNotRestart, handled: true }),
    },
  };
  return new QuietClient('airlock', 'Airlock', connect, options);
}

/** Shows no messages of its own and logs no data; whoever called hears of every failure by a rejection. */
class QuietClient extends LanguageClient implements Client {
  async quickFixes({ document, range }: Place, token: vscode.CancellationToken): Promise<readonly vscode.CodeAction[]> {
    const context = {
      diagnostics: vscode.languages.getDiagnostics(document.uri).filter((d) => d.source === DIAGNOSTIC_SOURCE),
      only: vscode.CodeActionKind.QuickFix,
      triggerKind: vscode.CodeActionTriggerKind.Invoke,
    };
    const actions = await this.#fixer(document)?.provideCodeActions(document, range, context, token);
    return (actions ?? []).filter((action) => action instanceof vscode.CodeAction);
  }

  async resolve(
    { document }: Place,
    fix: vscode.CodeAction,
    token: vscode.CancellationToken,
  ): Promise<vscode.CodeAction> {
    return (await this.#fixer(document)?.resolveCodeAction?.(fix, token)) ?? fix;
  }

  #fixer(document: vscode.TextDocument): vscode.CodeActionProvider | undefined {
    return this.getFeature(CodeActionRequest.method).getProvider(document);
  }

  override error(message: string): void {
    super.error(message, undefined, false);
  }

  override warn(message: string): void {
    super.warn(message, undefined, false);
  }

  override info(message: string): void {
    super.info(message, undefined, false);
  }

  override debug(message: string): void {
    super.debug(message, undefined, false);
  }
}

/** A channel for protocol traces that takes none, whatever log level is chosen. */
function withoutTrace(log: vscode.LogOutputChannel): vscode.LogOutputChannel {
  const nothing = (): void => undefined;
  return {
    name: log.name,
    logLevel: vscode.LogLevel.Off,
    onDidChangeLogLevel: () => new vscode.Disposable(nothing),
    trace: nothing,
    debug: nothing,
    info: nothing,
    warn: nothing,
    error: nothing,
    append: nothing,
    appendLine: nothing,
    replace: nothing,
    clear: nothing,
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- only one of its two overloads is
    show: nothing,
    hide: nothing,
    dispose: nothing,
  };
}
