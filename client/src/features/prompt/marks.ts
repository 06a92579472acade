// Marks in the editor while the preview is open: which lines of the document leave, and how. Unmarked lines stay.
import * as vscode from 'vscode';
import type { Leaving } from '../../generated/protocol';
import { type Manner, stretches } from '../../pure/promptView';

/** See the module. */
export class SourceMarks implements vscode.Disposable {
  readonly #types: Readonly<Record<Manner, vscode.TextEditorDecorationType>> = {
    whole: mark('airlock.leavesWhole'),
    signature: mark('airlock.leavesSignature'),
    redacted: mark('airlock.leavesRedacted'),
  };

  /** Marks these lines in every editor that shows the document, and nothing elsewhere. */
  show(document: vscode.TextDocument, leaving: readonly Leaving[]): void {
    const parts = stretches(leaving, document.lineCount);
    for (const editor of vscode.window.visibleTextEditors) {
      const isOurs = editor.document === document;
      for (const [how, type] of Object.entries(this.#types)) {
        const ranges = parts
          .filter((part) => isOurs && part.how === how)
          .map(({ start, end }) => new vscode.Range(start, 0, end - 1, 0));
        editor.setDecorations(type, ranges);
      }
    }
  }

  clear(): void {
    for (const editor of vscode.window.visibleTextEditors) {
      for (const type of Object.values(this.#types)) {
        editor.setDecorations(type, []);
      }
    }
  }

  dispose(): void {
    for (const type of Object.values(this.#types)) {
      type.dispose();
    }
  }
}

function mark(color: string): vscode.TextEditorDecorationType {
  return vscode.window.createTextEditorDecorationType({
    isWholeLine: true,
    borderStyle: 'solid',
    borderWidth: '0 0 0 2px',
    borderColor: new vscode.ThemeColor(color),
    overviewRulerColor: new vscode.ThemeColor(color),
    overviewRulerLane: vscode.OverviewRulerLane.Left,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
}
