// Gives work a time limit and turns every failure into a sentence.
import * as vscode from 'vscode';
import { type Limit, Unavailable } from './protocol';
import { failureSentence } from './pure/failure';

const STOPPED = 'You stopped the check.';

/** Does the work; rejects with Unavailable when it fails, is cancelled or takes too long, which is told by `lateness`. */
export async function withDeadline<T>(
  limit: Limit,
  lateness: () => string,
  work: (token: vscode.CancellationToken) => Promise<T>,
): Promise<T> {
  const source = new vscode.CancellationTokenSource();
  const giveUp = (): void => {
    source.cancel();
  };
  const given = limit.token?.onCancellationRequested(giveUp);
  const isStopped = (): boolean => limit.stop?.aborted === true;
  const timer = setTimeout(giveUp, isStopped() ? 0 : limit.timeoutMs);
  limit.stop?.addEventListener('abort', giveUp);
  const stopped = new Promise<never>((_, reject) => {
    source.token.onCancellationRequested(() => {
      reject(new Unavailable(isStopped() ? STOPPED : lateness()));
    });
  });
  try {
    return await Promise.race([work(source.token), stopped]);
  } catch (error) {
    throw error instanceof Unavailable ? error : new Unavailable(failureSentence(error));
  } finally {
    clearTimeout(timer);
    limit.stop?.removeEventListener('abort', giveUp);
    given?.dispose();
    source.dispose();
  }
}
