// What a prompt is about: functions of one document, as it was at one version.
import * as vscode from 'vscode';
import type { PromptParams } from '../../generated/protocol';
import { DIAGNOSTIC_SOURCE } from '../../pure/diagnosticSource';

const MOST_REPORTS = 200;

export interface PromptTarget {
  readonly document: vscode.TextDocument;
  readonly version: number;
  readonly ranges: PromptParams['ranges'];
}

export function targetOf({ document, selections }: vscode.TextEditor): PromptTarget {
  return { document, version: document.version, ranges: selections.map(regionOf) };
}

/** Errors and warnings that other tools show in a document; the server picks those about the function in question. */
export function reportsOn(document: vscode.TextDocument): NonNullable<PromptParams['reports']> {
  return vscode.languages
    .getDiagnostics(document.uri)
    .filter((d) => d.source !== DIAGNOSTIC_SOURCE && d.severity <= vscode.DiagnosticSeverity.Warning)
    .slice(0, MOST_REPORTS)
    .map(({ range, message }) => ({ region: regionOf(range), message }));
}

function regionOf({ start, end }: vscode.Range): PromptParams['ranges'][number] {
  return {
    start: { line: start.line, character: start.character },
    end: { line: end.line, character: end.character },
  };
}

/** The same target while its document is unchanged; else what is selected in it now, where that can be known. */
export function renewed(target: PromptTarget): PromptTarget {
  const { document, version } = target;
  const editor = vscode.window.visibleTextEditors.find((e) => e.document === document);
  return document.version === version || editor === undefined ? target : targetOf(editor);
}
