// Airlock: Restore Answer. Puts the real values back into a selection, or opens the clipboard's text with them.
import * as vscode from 'vscode';
import type { Region, RestoreResult } from '../../generated/protocol';
import { inSum, type Outcome, restoredSentence } from '../../pure/restored';
import type { Services } from '../../services';
import { type Form, formFor } from './ask';
import type { AnswerPreview } from './preview';

/** See the module. */
export class RestoreAnswer {
  readonly #services: Services;
  readonly #preview: AnswerPreview;

  constructor(services: Services, preview: AnswerPreview) {
    this.#services = services;
    this.#preview = preview;
  }

  /** Restores a region of the editor, else what is selected in it, else the clipboard's text. */
  async run(region?: Region): Promise<void> {
    try {
      const editor = vscode.window.activeTextEditor;
      const selections = region === undefined ? selectionsOf(editor) : [selectionOf(region)];
      const outcome =
        editor !== undefined && selections.length > 0
          ? await this.#restoreSelections(editor, selections)
          : await this.#restoreClipboard(editor);
      if (outcome !== undefined) {
        await tell(outcome);
      }
    } catch (error) {
      const why = error instanceof Error ? error.message : '';
      this.#services.log.warn(`restore: ${why}`);
      await vscode.window.showErrorMessage(`Airlock could not restore the answer. ${why}`);
    }
  }

  async #restoreSelections(
    editor: vscode.TextEditor,
    selections: readonly vscode.Selection[],
  ): Promise<Outcome | undefined> {
    const { document } = editor;
    const { version } = document;
    const uri = document.uri.toString();
    const results = await Promise.all(
      selections.map((s) => this.#services.protocol.restore({ text: document.getText(s), uri })),
    );
    if (results.every((r) => r.restored === 0)) {
      return inSum(results, false);
    }
    const form = await formFor(results.flatMap((r) => r.exposed));
    if (form === 'none') {
      return undefined;
    }
    const outcome = inSum(results, form === 'careful');
    if (document.version !== version) {
      await openText(results.map((r) => textOf(r, form)).join('\n'), document.languageId); // it changed meanwhile
      return outcome;
    }
    const changes = selections.flatMap((range, index) => {
      const result = results[index];
      return result === undefined ? [] : [{ range, text: textOf(result, form) }];
    });
    const isDone = await this.#preview.confirm(document, changes, `Restore ${nameOf(document)}`);
    return isDone ? outcome : undefined;
  }

  async #restoreClipboard(editor: vscode.TextEditor | undefined): Promise<Outcome | undefined> {
    const text = await vscode.env.clipboard.readText();
    if (text.trim() === '') {
      await vscode.window.showInformationMessage(
        'There is nothing to restore: select an answer with placeholders, or copy one first.',
      );
      return undefined;
    }
    const result = await this.#services.protocol.restore({ text, uri: homeOf(editor) });
    const form = result.restored > 0 ? await formFor(result.exposed) : 'all';
    if (form === 'none') {
      return undefined;
    }
    if (result.restored > 0) {
      await openText(textOf(result, form), languageFor(result.text, editor));
    }
    return inSum([result], form === 'careful');
  }
}

function selectionsOf(editor: vscode.TextEditor | undefined): readonly vscode.Selection[] {
  return editor?.selections.filter((s) => !s.isEmpty) ?? [];
}

function selectionOf({ start, end }: Region): vscode.Selection {
  return new vscode.Selection(start.line, start.character, end.line, end.character);
}

function textOf(result: RestoreResult, form: Form): string {
  return form === 'careful' ? result.careful : result.text;
}

function nameOf(document: vscode.TextDocument): string {
  return document.uri.path.split('/').at(-1) ?? 'the document';
}

/** The vault to ask: the one of the editor's folder, else of the first one. */
function homeOf(editor: vscode.TextEditor | undefined): string {
  const uri = editor?.document.uri ?? vscode.workspace.workspaceFolders?.[0]?.uri;
  return uri?.toString() ?? '';
}

function languageFor(text: string, editor: vscode.TextEditor | undefined): string {
  return text.includes('```') ? 'markdown' : (editor?.document.languageId ?? 'plaintext');
}

async function openText(content: string, language: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument({ content, language });
  await vscode.window.showTextDocument(document, { preview: false });
}

async function tell(outcome: Outcome): Promise<void> {
  const sentence = restoredSentence(outcome);
  if (outcome.unknown.length > 0 || outcome.restored === 0) {
    await vscode.window.showWarningMessage(sentence);
  } else {
    vscode.window.setStatusBarMessage(`$(history) ${sentence}`, 8_000);
  }
}
