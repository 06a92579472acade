// Style and script of the preview. Colours are VS Code's theme variables, so that dark, light and high contrast themes fit.

export const PROMPT_STYLE = `
* { box-sizing: border-box; }
body { margin: 0; padding: 0 20px 20px; color: var(--vscode-foreground); background: var(--vscode-editor-background);
  font: var(--vscode-font-weight, normal) var(--vscode-font-size, 13px)/1.5 var(--vscode-font-family, sans-serif); }
header { position: sticky; top: 0; padding: 14px 0 10px; background: var(--vscode-editor-background);
  border-bottom: 1px solid var(--vscode-panel-border, var(--vscode-contrastBorder, transparent)); z-index: 1; }
h1 { margin: 0 0 10px; font-size: 1.35em; font-weight: 600; }
h2 { margin: 0 0 4px; font-size: 0.85em; font-weight: 600; text-transform: uppercase; letter-spacing: 0.05em;
  color: var(--vscode-descriptionForeground); }
code { font-family: var(--vscode-editor-font-family, monospace); color: inherit; background: none; padding: 0; }
.bar { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; }
button, select { font: inherit; padding: 4px 12px; border-radius: 2px; }
button { color: var(--vscode-button-secondaryForeground); background: var(--vscode-button-secondaryBackground);
  border: 1px solid var(--vscode-button-secondaryBorder, var(--vscode-contrastBorder, transparent)); cursor: pointer; }
button:hover:not(:disabled) { background: var(--vscode-button-secondaryHoverBackground); }
button.primary { color: var(--vscode-button-foreground); background: var(--vscode-button-background);
  border-color: var(--vscode-button-border, var(--vscode-contrastBorder, transparent)); }
button.primary:hover:not(:disabled) { background: var(--vscode-button-hoverBackground); }
button:disabled { opacity: 0.5; cursor: default; }
select { color: var(--vscode-dropdown-foreground); background: var(--vscode-dropdown-background);
  border: 1px solid var(--vscode-dropdown-border, var(--vscode-contrastBorder, transparent)); }
label { margin-left: 4px; }
:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: 2px; }
#said { color: var(--vscode-descriptionForeground); }
.banner { margin: 0 0 10px; padding: 6px 10px; color: var(--vscode-inputValidation-warningForeground, inherit);
  background: var(--vscode-inputValidation-warningBackground);
  border: 1px solid var(--vscode-inputValidation-warningBorder, var(--vscode-contrastBorder, transparent)); }
main { display: grid; grid-template-columns: minmax(0, 1fr) 17em; gap: 24px; padding-top: 14px; align-items: start; }
aside { display: grid; gap: 16px; }
@media (max-width: 640px) {
  main { grid-template-columns: minmax(0, 1fr); }
  aside { order: -1; grid-template-columns: repeat(auto-fit, minmax(11em, 1fr)); }
  .legend { grid-column: 1 / -1; }
}
pre { margin: 0; padding: 12px; overflow: auto; white-space: pre-wrap; overflow-wrap: anywhere; tab-size: 4;
  font-family: var(--vscode-editor-font-family, monospace); font-size: var(--vscode-editor-font-size, 13px);
  background: var(--vscode-textCodeBlock-background);
  border: 1px solid var(--vscode-panel-border, var(--vscode-contrastBorder, transparent)); }
mark { padding: 0 2px; border-radius: 2px; color: inherit; background: var(--vscode-editor-findMatchHighlightBackground);
  outline: 1px solid var(--vscode-contrastActiveBorder, transparent); outline-offset: 1px; white-space: nowrap; }
ul { margin: 0; padding-left: 18px; }
li { overflow-wrap: anywhere; }
p { margin: 0; }
meter { width: 100%; height: 8px; }
.legend { color: var(--vscode-descriptionForeground); }
`;

export const PROMPT_SCRIPT = `
const vscode = acquireVsCodeApi();
const said = document.getElementById('said');
for (const button of document.querySelectorAll('button[data-kind]')) {
  button.addEventListener('click', () => vscode.postMessage({ kind: button.dataset.kind }));
}
document.getElementById('task').addEventListener('change', (event) => {
  said.textContent = 'Preparing…';
  const { task, template = '' } = event.target.selectedOptions[0].dataset;
  vscode.postMessage({ kind: 'wish', task, template });
});
window.addEventListener('message', (event) => {
  if (typeof event.data?.said === 'string') {
    said.textContent = event.data.said;
  }
});
`;
