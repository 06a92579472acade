// The preview's page: a frame that is loaded once, empty, and a body that is put into it and renewed in place. The page loads
// nothing and runs only the one script that carries the nonce.
import type { PromptResult } from '../generated/protocol';
import { splitAtPlaceholders } from './placeholders';
import { attributes, escape } from './promptHtml';
import { documentMap, pieces } from './promptPieces';
import { PROMPT_SCRIPT } from './promptScript';
import { PROMPT_STYLE } from './promptStyle';
import { budgets, grouped, type Preview, type Section, sections, sizeWords } from './promptView';
import { TASKS, type Wish } from './promptWish';

/** The frame. `nonce` is fresh for every page. */
export function promptFrame(nonce: string): string {
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
<div id="page"></div>
<script nonce="${nonce}">${PROMPT_SCRIPT}</script>
</body>
</html>`;
}

/** What stands in the frame. */
export function promptBody(preview: Preview): string {
  const { result } = preview;
  return `<header>
<h1>Safe prompt for <code data-testid="target">${escape(result.target).replaceAll('.', '.<wbr>')}</code></h1>
${verdictBanner(result)}${staleBanner(preview)}
<div class="bar">${exits(result)}${choices(preview)}</div>
<p id="said" role="status" data-own></p>
</header>
<main>
<aside aria-label="What it is made of" tabindex="-1">
${size(preview)}
${pieces(preview)}
${documentMap(preview)}
${sections(result).map(sectionBlock).join('\n')}
<p class="legend"><mark>AIRLOCK_…</mark> stands for a value that stays here. Paste the answer into a file, or run <em>Airlock: Restore Answer</em>, and the values come back.</p>
</aside>
<section class="prompt" aria-labelledby="leaves">
<h2 id="leaves">This is what leaves</h2>
<pre id="prompt" data-testid="prompt" tabindex="0" aria-labelledby="leaves">\n${promptText(preview)}</pre>
</section>
</main>`;
}

function verdictBanner({ verdict, reason }: PromptResult): string {
  return verdict === 'deny' || verdict === 'ask'
    ? `<p class="banner" data-key="verdict" role="alert">${escape(reason)}</p>`
    : '';
}

function staleBanner({ stale }: Preview): string {
  return stale
    ? `<p class="banner" data-key="stale" role="status">The file has changed since this was prepared. <button type="button" data-kind="again" data-testid="again">Prepare Again</button></p>`
    : '';
}

function exits({ verdict }: PromptResult): string {
  const disabled = verdict === 'deny';
  return [
    button('copy', 'Copy', { class: 'primary', disabled }),
    button('send', 'Send to Chat', { disabled }),
    button('open', 'Open as Document', { disabled }),
  ].join('');
}

function choices({ result, wish }: Preview): string {
  const trace =
    wish.trace === ''
      ? button('trace', 'Add Stack Trace from Clipboard', { title: 'Only what may be known of its frames leaves.' })
      : button('untrace', 'Remove Stack Trace');
  return `<label>Task <select id="task" data-testid="task">${wishOptions(wish, result.templates)}</select></label>
<label>Budget <select id="budget" data-testid="budget">${budgets(wish.budget)
    .map((n) => budgetOption(n, wish.budget))
    .join('')}</select></label>
${trace}`;
}

function button(kind: string, label: string, more: Readonly<Record<string, string | boolean>> = {}): string {
  const all = attributes({ type: 'button', 'data-key': kind, 'data-kind': kind, 'data-testid': kind, ...more });
  return `<button${all}>${label}</button>`;
}

function wishOptions(chosen: Wish, templates: readonly string[]): string {
  const tasks = Object.entries(TASKS).map(([task, label]) =>
    option({ 'data-task': task, 'data-template': '' }, label, chosen.template === '' && task === chosen.task),
  );
  const own = templates.map((name) =>
    option({ 'data-task': chosen.task, 'data-template': name }, escape(name), name === chosen.template),
  );
  const group = own.length > 0 ? `<optgroup label="This workspace">${own.join('')}</optgroup>` : '';
  return `${tasks.join('')}${group}`;
}

function budgetOption(budget: number, chosen: number): string {
  return option({ value: budget }, budget === 0 ? 'none' : `${grouped(budget)} tokens`, budget === chosen);
}

function option(data: Readonly<Record<string, string | number>>, label: string, selected: boolean): string {
  return `<option${attributes({ ...data, selected })}>${label}</option>`;
}

/** The whole prompt, since that is what the budget is for; then what of it is code, since only that compares with the file. */
function size({ result, wish }: Preview): string {
  const { tokens, over } = result;
  const limit = wish.budget === 0 ? 'tokens' : `of at most ${grouped(wish.budget)} tokens`;
  const meter = wish.budget === 0 ? '' : budgetMeter(tokens, wish.budget);
  const note = over
    ? `<p class="banner" data-key="over">Even with nothing else, the function and the question take more than ${grouped(wish.budget)} tokens.</p>`
    : '';
  return `<section data-key="size" aria-labelledby="size-title"><h2 id="size-title">Size</h2>
<p data-testid="tokens"><strong>${grouped(tokens)}</strong> ${limit}</p>${meter}
<p class="muted" data-testid="parts">${sizeWords(result)}</p>${note}</section>`;
}

function budgetMeter(tokens: number, budget: number): string {
  const share = tokens / budget;
  return `<meter min="0" max="1" value="${Math.min(share, 1).toFixed(3)}" aria-label="${Math.round(share * 100)}% of the budget"></meter>`;
}

function sectionBlock({ id, title, lines }: Section): string {
  const items = lines.map((line) => `<li>${escape(line)}</li>`).join('');
  return `<section data-key="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2><ul data-testid="${id}">${items}</ul></section>`;
}

/** The prompt exactly as it leaves, line by line; those that were not there before are marked as new. */
function promptText({ result, before }: Preview): string {
  const known = new Set(before.split('\n'));
  return result.markdown
    .split(/(?<=\n)/)
    .map((line) => {
      const text = line.endsWith('\n') ? line.slice(0, -1) : line;
      const isNew = before !== '' && text.trim() !== '' && !known.has(text);
      return isNew ? `<span class="new">${marked(line)}</span>` : marked(line);
    })
    .join('');
}

function marked(text: string): string {
  return splitAtPlaceholders(text)
    .map((piece) => (piece.placeholder ? `<mark>${escape(piece.text)}</mark>` : escape(piece.text)))
    .join('');
}
