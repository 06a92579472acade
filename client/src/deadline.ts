// Gives work a time limit and turns every failure into a sentence.
import * as vscode from 'vscode';
import { type Limit, Unavailable } from './protocol';
import { failureSentence } from './pure/failure';

/** Does the work; rejects with Unavailable when it fails, is cancelled or takes too long, which is told by `lateness`. */
export async function withDeadline<T>(
  limit: Limit,
  lateness: () => string,
  work: (token: vscode.CancellationToken) => Promise<T>,
): Promise<T> {
  const source = new vscode.CancellationTokenSource();
  const given = limit.token?.onCancellationRequested(() => {
    source.cancel();
  });
  const timer = setTimeout(() => {
    source.cancel();
  }, limit.timeoutMs);
  const stopped = new Promise<never>((_, reject) => {
    source.token.onCancellationRequested(() => {
      reject(new Unavailable(lateness()));
    });
  });
  try {
    return await Promise.race([work(source.token), stopped]);
  } catch (error) {
    throw error instanceof Unavailable ? error : new Unavailable(failureSentence(error));
  } finally {
    clearTimeout(timer);
    given?.dispose();
    source.dispose();
  }
}
