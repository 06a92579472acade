// Airlock: Apply Answer. Puts the answer on the clipboard into the open document: its diff, or each definition in its place.
import * as vscode from 'vscode';
import { appliedSentence } from '../../pure/applied';
import type { ApplyResult } from '../../generated/protocol';
import type { Services } from '../../services';
import { formFor } from './ask';
import type { AnswerPreview } from './preview';

const SHOWN_MS = 8_000;

/** See the module. */
export class ApplyAnswer {
  readonly #services: Services;
  readonly #preview: AnswerPreview;

  constructor(services: Services, preview: AnswerPreview) {
    this.#services = services;
    this.#preview = preview;
  }

  async run(): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    const text = await vscode.env.clipboard.readText();
    if (document === undefined || text.trim() === '') {
      await vscode.window.showInformationMessage('Copy the answer, open the file that it is for, then apply it.');
      return;
    }
    try {
      await this.#apply(document, text);
    } catch (error) {
      const why = error instanceof Error ? error.message : '';
      this.#services.log.warn(`apply: ${why}`);
      await vscode.window.showErrorMessage(`Airlock could not apply the answer. ${why}`);
    }
  }

  async #apply(document: vscode.TextDocument, text: string): Promise<void> {
    const result = await this.#services.protocol.apply({ uri: document.uri.toString(), text });
    if (result.problem !== '') {
      await vscode.window.showWarningMessage(`Airlock did not apply the answer. ${result.problem}`);
      return;
    }
    const form = await formFor(result.exposed);
    if (form === 'none') {
      return;
    }
    const changes = result.edits.map(({ region: { start, end }, text: all, careful }) => ({
      range: new vscode.Range(start.line, start.character, end.line, end.character),
      text: form === 'careful' ? careful : all,
    }));
    if (
      await this.#preview.confirm(document, changes, `Apply answer to ${document.uri.path.split('/').at(-1) ?? ''}`)
    ) {
      await tell(result, form === 'careful');
    }
  }
}

/** What there is still to do is said until it is read, the rest only in passing. */
async function tell(result: ApplyResult, careful: boolean): Promise<void> {
  const sentence = appliedSentence(result, careful);
  if (result.unknown.length > 0 || result.left.length > 0) {
    await vscode.window.showWarningMessage(sentence);
  } else {
    vscode.window.setStatusBarMessage(`$(check) ${sentence}`, SHOWN_MS);
  }
}
