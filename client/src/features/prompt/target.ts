// What a prompt is about: functions of one document.
import * as vscode from 'vscode';
import type { PromptParams } from '../../generated/protocol';
import { DIAGNOSTIC_SOURCE } from '../../pure/diagnosticSource';
import { moved } from '../../pure/promptTarget';

const MOST_REPORTS = 200;

export interface PromptTarget {
  readonly document: vscode.TextDocument;
  /** Of the document, when the ranges were these. */
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

/** The code cells of the notebook that a document is one of, in its order; none for a document of its own. */
export function cellsAround(document: vscode.TextDocument): string[] {
  const cells = vscode.workspace.notebookDocuments.map((notebook) => notebook.getCells());
  const around = cells.find((all) => all.some((cell) => cell.document === document)) ?? [];
  return around.filter(({ kind }) => kind === vscode.NotebookCellKind.Code).map((cell) => cell.document.uri.toString());
}

/** The same target after an edit of its document. */
export function afterEdit(
  target: PromptTarget,
  changes: readonly vscode.TextDocumentContentChangeEvent[],
): PromptTarget {
  const ranges = target.ranges.map(({ start, end }) => ({
    start: changes.reduce(moved, start),
    end: changes.reduce(moved, end),
  }));
  return { ...target, version: target.document.version, ranges };
}

function regionOf({ start, end }: vscode.Range): PromptParams['ranges'][number] {
  return {
    start: { line: start.line, character: start.character },
    end: { line: end.line, character: end.character },
  };
}
