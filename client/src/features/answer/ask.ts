// Asks before a value gets further than it is now.
import * as vscode from 'vscode';
import type { Exposed } from '../../generated/protocol';
import { exposedQuestion } from '../../pure/exposed';

const CAREFUL = 'Leave Placeholders There';
const ALL = 'Restore All the Same';

/** `careful`: what is exposed stays a placeholder. */
export type Form = 'all' | 'careful' | 'none';

export async function formFor(exposed: readonly Exposed[]): Promise<Form> {
  if (exposed.length === 0) {
    return 'all';
  }
  const { message, detail } = exposedQuestion(exposed);
  const answer = await vscode.window.showWarningMessage(message, { modal: true, detail }, CAREFUL, ALL);
  return answer === ALL ? 'all' : answer === CAREFUL ? 'careful' : 'none';
}
