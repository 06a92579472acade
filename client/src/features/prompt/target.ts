// What a prompt is about: functions of one document, as it was at one version.
import * as vscode from 'vscode';
import type { PromptParams } from '../../generated/protocol';

export interface PromptTarget {
  readonly document: vscode.TextDocument;
  readonly version: number;
  readonly ranges: PromptParams['ranges'];
}

export function targetOf({ document, selections }: vscode.TextEditor): PromptTarget {
  const ranges = selections.map(({ start, end }) => ({
    start: { line: start.line, character: start.character },
    end: { line: end.line, character: end.character },
  }));
  return { document, version: document.version, ranges };
}

/** The same target while its document is unchanged; else what is selected in it now, where that can be known. */
export function renewed(target: PromptTarget): PromptTarget {
  const { document, version } = target;
  const editor = vscode.window.visibleTextEditors.find((e) => e.document === document);
  return document.version === version || editor === undefined ? target : targetOf(editor);
}
