// The preview's page. Everything that comes from a document goes through `escape`; the page loads nothing and runs only the
// one script that carries the nonce.
import type { PromptResult } from '../generated/protocol';
import { splitAtPlaceholders } from './placeholders';
import { PROMPT_SCRIPT, PROMPT_STYLE } from './promptAssets';
import { isSmaller, type Section, sections, TASKS, tokensSentence, type Wish } from './promptView';

/** The whole page. `nonce` is fresh for every page. */
export function promptPage(result: PromptResult, wish: Wish, nonce: string): string {
  const denied = result.verdict === 'deny';
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Safe Prompt</title>
<style nonce="${nonce}">${PROMPT_STYLE}</style>
</head>
<body>
<header>
<h1>Safe prompt for <code data-testid="target">${escape(result.target)}</code></h1>
${verdictBanner(result)}
<div class="bar">
${button('copy', 'Copy', denied, true)}
${button('send', 'Send to Chat', denied)}
${button('open', 'Open as Document', denied)}
<label>Task <select id="task" data-testid="task">${wishOptions(wish, result.templates)}</select></label>
<span id="said" role="status" aria-live="polite"></span>
</div>
</header>
<main>
<section class="prompt" aria-labelledby="leaves">
<h2 id="leaves">This is what leaves</h2>
<pre id="prompt" data-testid="prompt" tabindex="0" aria-labelledby="leaves">${marked(result.markdown)}</pre>
</section>
<aside aria-label="Summary">
${tokens(result)}
${sections(result).map(sectionBlock).join('\n')}
<p class="legend"><mark>AIRLOCK_…</mark> stands for a value that stays here. Paste the answer into a file, or run <em>Airlock: Restore Answer</em>, and the values come back.</p>
</aside>
</main>
<script nonce="${nonce}">${PROMPT_SCRIPT}</script>
</body>
</html>`;
}

/** Text as HTML text or a quoted attribute. */
export function escape(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

function marked(text: string): string {
  return splitAtPlaceholders(text)
    .map((piece) => (piece.placeholder ? `<mark>${escape(piece.text)}</mark>` : escape(piece.text)))
    .join('');
}

function verdictBanner({ verdict, reason }: PromptResult): string {
  return verdict === 'deny' || verdict === 'ask' ? `<p class="banner" role="alert">${escape(reason)}</p>` : '';
}

function button(kind: string, label: string, disabled: boolean, primary = false): string {
  const attributes = `data-kind="${kind}" data-testid="${kind}"${primary ? ' class="primary"' : ''}${disabled ? ' disabled' : ''}`;
  return `<button type="button" ${attributes}>${label}</button>`;
}

function wishOptions(chosen: Wish, templates: readonly string[]): string {
  const tasks = Object.entries(TASKS).map(([task, label]) =>
    option(`data-task="${task}"`, label, chosen.template === '' && task === chosen.task),
  );
  const own = templates.map((name) =>
    option(`data-task="${chosen.task}" data-template="${escape(name)}"`, escape(name), name === chosen.template),
  );
  const group = own.length > 0 ? `<optgroup label="This workspace">${own.join('')}</optgroup>` : '';
  return `${tasks.join('')}${group}`;
}

function option(data: string, label: string, selected: boolean): string {
  return `<option ${data}${selected ? ' selected' : ''}>${label}</option>`;
}

function tokens(result: PromptResult): string {
  const sentence = tokensSentence(result);
  const share = (result.tokens / result.fileTokens).toFixed(3);
  const meter = `<meter min="0" max="1" value="${share}" aria-label="${sentence}"></meter>`;
  return `<section aria-labelledby="size"><h2 id="size">Size</h2>
<p data-testid="tokens">${sentence}</p>${isSmaller(result) ? meter : ''}</section>`;
}

function sectionBlock({ id, title, lines }: Section): string {
  const items = lines.map((line) => `<li>${escape(line)}</li>`).join('');
  return `<section aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2><ul data-testid="${id}">${items}</ul></section>`;
}
