// Style of the preview. Colours are VS Code's theme variables, so that dark, light and high contrast themes fit.

const LINE = 'var(--vscode-panel-border, var(--vscode-contrastBorder, transparent))';
const EDGE = 'var(--vscode-contrastBorder, transparent)';

const GROUND = `
* { box-sizing: border-box; }
html, body, #page { height: 100%; }
body { margin: 0; padding: 0; color: var(--vscode-foreground); background: var(--vscode-editor-background);
  font: var(--vscode-font-weight, normal) var(--vscode-font-size, 13px)/1.5 var(--vscode-font-family, sans-serif); }
body.vscode-dark, body.vscode-high-contrast { color-scheme: dark; }
body.vscode-light, body.vscode-high-contrast-light { color-scheme: light; }
#page { display: flex; flex-direction: column; }
h1 { margin: 0 0 10px; font-size: 1.35em; font-weight: 600; overflow-wrap: anywhere; }
h2 { margin: 0 0 4px; font-size: 0.85em; font-weight: 600; text-transform: uppercase; letter-spacing: 0.05em;
  color: var(--vscode-descriptionForeground); }
h2 span { margin-left: 0.4em; font-weight: normal; letter-spacing: 0; text-transform: none; }
p, ul, dl, dd { margin: 0; }
ul { padding-left: 18px; }
li { overflow-wrap: anywhere; }
code { padding: 0; font-family: var(--vscode-editor-font-family, monospace); color: inherit; background: none; }
.muted, .legend, #said { color: var(--vscode-descriptionForeground); }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`;

const CONTROLS = `
button, select { padding: 4px 12px; font: inherit; border-radius: 2px; }
button { color: var(--vscode-button-secondaryForeground); background: var(--vscode-button-secondaryBackground);
  border: 1px solid var(--vscode-button-secondaryBorder, ${EDGE}); cursor: pointer; }
button:hover:not(:disabled) { background: var(--vscode-button-secondaryHoverBackground); }
button.primary { color: var(--vscode-button-foreground); background: var(--vscode-button-background);
  border-color: var(--vscode-button-border, ${EDGE}); }
button.primary:hover:not(:disabled) { background: var(--vscode-button-hoverBackground); }
button:disabled { opacity: 0.5; cursor: default; }
button.link, button.link:hover:not(:disabled) { padding: 0; color: var(--vscode-textLink-foreground); background: none; border: 0; }
button.link:hover { text-decoration: underline; }
select { color: var(--vscode-dropdown-foreground); background: var(--vscode-dropdown-background);
  border: 1px solid var(--vscode-dropdown-border, ${EDGE}); }
input[type='checkbox'] { margin: 0; accent-color: var(--vscode-button-background); cursor: pointer; }
body.vscode-high-contrast input[type='checkbox'], body.vscode-high-contrast-light input[type='checkbox'] {
  accent-color: var(--vscode-focusBorder); } /* buttons have no colour of their own there */
[aria-disabled='true'] { opacity: 0.5; cursor: default; }
:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: 2px; }
summary { cursor: pointer; }
summary h2 { display: inline; }
meter { width: 100%; height: 8px; }
`;

const LAYOUT = `
header { flex: none; padding: 14px 20px 4px; border-bottom: 1px solid ${LINE}; }
#said { min-height: 1.5em; margin-top: 4px; }
.bar { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; }
.banner { margin: 0 0 10px; padding: 6px 10px; color: var(--vscode-inputValidation-warningForeground, inherit);
  background: var(--vscode-inputValidation-warningBackground);
  border: 1px solid var(--vscode-inputValidation-warningBorder, ${EDGE}); }
main { flex: 1; min-height: 0; display: grid; grid-template-columns: minmax(15em, 2fr) minmax(0, 3fr); }
aside { display: flex; flex-direction: column; gap: 16px; padding: 14px 20px; overflow: auto; border-right: 1px solid ${LINE}; }
aside > * { flex: none; }
.prompt { padding: 14px 20px; overflow: auto; }
pre { margin: 0; padding: 12px; white-space: pre-wrap; overflow-wrap: anywhere; tab-size: 4;
  font-family: var(--vscode-editor-font-family, monospace); font-size: var(--vscode-editor-font-size, 13px);
  background: var(--vscode-textCodeBlock-background); border: 1px solid ${LINE}; }
mark { padding: 0 2px; border-radius: 2px; color: inherit; background: var(--vscode-editor-findMatchHighlightBackground);
  outline: 1px solid var(--vscode-contrastActiveBorder, transparent); outline-offset: 1px; white-space: nowrap; }
.new { background: var(--vscode-diffEditor-insertedLineBackground, var(--vscode-diffEditor-insertedTextBackground));
  box-shadow: -6px 0 0 -3px var(--vscode-charts-green, currentColor); }
main.late { cursor: progress; }
main.late pre { opacity: 0.6; transition: opacity 0.2s 0.3s; }
@media (max-width: 640px) {
  main { grid-template-columns: minmax(0, 1fr); grid-template-rows: minmax(0, 2fr) minmax(0, 3fr); }
  aside { border-right: 0; border-bottom: 1px solid ${LINE}; }
}
@media (max-height: 480px), (max-width: 400px), (max-width: 640px) and (max-height: 640px) {
  #page, main { display: block; height: auto; }
  aside, .prompt { overflow: visible; }
}
@media (prefers-reduced-motion: reduce) { main.late pre { transition: none; } }
`;

const PIECES = `
.pieces { padding: 0; list-style: none; }
.piece { display: flex; flex-wrap: wrap; column-gap: 8px; padding: 2px 4px; margin: 0 -4px; border-radius: 2px; }
.piece:hover { background: var(--vscode-list-hoverBackground); outline: 1px dashed var(--vscode-contrastActiveBorder, transparent); }
.piece label { flex: 1 1 auto; max-width: 100%; display: flex; gap: 6px; align-items: center; cursor: pointer; }
.piece code { min-width: 0; }
.about { flex: 0 1 auto; margin-left: auto; text-align: right; color: var(--vscode-descriptionForeground); }
.about .link { font-size: 0.92em; overflow-wrap: anywhere; }
.size { display: inline-block; min-width: 3.2em; font-variant-numeric: tabular-nums; }
.piece:not(.sent) code { color: var(--vscode-descriptionForeground); }
.dropped code, .over-budget code { text-decoration: line-through; }
.remark { flex: none; padding: 0 6px; font-size: 0.85em; border-radius: 8px; color: var(--vscode-badge-foreground);
  background: var(--vscode-badge-background); border: 1px solid ${EDGE}; }
.icon { flex: none; width: 16px; height: 16px; fill: none; stroke: var(--vscode-icon-foreground, currentColor);
  stroke-width: 1.2; stroke-linejoin: round; stroke-linecap: round; }
.strip { display: block; width: 100%; height: 14px; margin: 4px 0; background: var(--vscode-textCodeBlock-background);
  border: 1px solid ${LINE}; }
.strip rect { cursor: pointer; }
.strip rect:hover { opacity: 0.7; }
rect.whole { fill: var(--vscode-airlock-leavesWhole); }
rect.signature { fill: var(--vscode-airlock-leavesSignature); }
rect.redacted { fill: var(--vscode-airlock-leavesRedacted); }
dl { display: grid; grid-template-columns: auto minmax(0, 1fr); column-gap: 10px; }
dt { padding-left: 8px; border-left: 4px solid; }
dt.whole { border-color: var(--vscode-airlock-leavesWhole); }
dt.signature { border-color: var(--vscode-airlock-leavesSignature); }
dt.redacted { border-color: var(--vscode-airlock-leavesRedacted); }
dd .link { margin-right: 4px; }
`;

export const PROMPT_STYLE = `${GROUND}${CONTROLS}${LAYOUT}${PIECES}`;
