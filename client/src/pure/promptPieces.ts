// The pieces of a prompt as rows with a box to tick, and the document's lines as a strip: what leaves of it and how.
import type { PromptItem } from '../generated/protocol';
import { attributes, escape } from './promptHtml';
import {
  grouped,
  itemGroups,
  leavingLines,
  linesName,
  type Manner,
  obstacle,
  placeOf,
  type Preview,
  type Stretch,
  stretches,
} from './promptView';
import type { Wish } from './promptWish';

interface Kind {
  readonly name: string;
  /** Strokes in a square of 16. */
  readonly icon: string;
}

const KINDS: Readonly<Record<PromptItem['kind'], Kind>> = {
  target: { name: 'What is asked about', icon: 'M8 1v4M8 11v4M1 8h4M11 8h4M8 4a4 4 0 1 0 0 8a4 4 0 1 0 0-8' },
  import: { name: 'Import', icon: 'M8 2v8M5 7l3 3l3-3M2 10v4h12v-4' },
  definition: {
    name: 'Definition',
    icon: 'M6 2q-2 0-2 2v2q0 2-2 2q2 0 2 2v2q0 2 2 2M10 2q2 0 2 2v2q0 2 2 2q-2 0-2 2v2q0 2-2 2',
  },
  caller: { name: 'Caller', icon: 'M2 8h9M8 4l4 4l-4 4M14 3v10' },
  elsewhere: { name: 'From another file', icon: 'M3 1.5h6l4 4v9H3zM9 1.5v4h4' },
  report: { name: 'Report', icon: 'M8 2l6.5 12h-13zM8 6.5v3.5M8 12v.5' },
  trace: { name: 'Stack trace', icon: 'M2 3h9M4 7h9M6 11h8M2 14h4' },
};

const REMARKS: Readonly<Record<PromptItem['state'], string>> = {
  sent: '',
  offered: '',
  dropped: 'left out',
  'over budget': 'over budget',
};

const MANNERS: Readonly<Record<Manner, string>> = {
  whole: 'As it is',
  signature: 'As signature',
  redacted: 'Redacted',
};

/** More than so many offers are folded away at first. */
const SHOWN_OFFERS = 8;

/** The pieces that the target needs and those that could go along. */
export function pieces({ result, wish }: Preview): string {
  const { needed, extra } = itemGroups(result.items, wish);
  return `${neededBlock(needed, wish)}${extraBlock(extra, wish)}`;
}

function neededBlock(items: readonly PromptItem[], wish: Wish): string {
  if (items.length === 0) {
    return '';
  }
  const sent = items.filter(({ state }) => state === 'sent').length;
  const count = sent === items.length ? `${sent}` : `${sent} of ${items.length}`;
  return `<section data-key="needed" aria-labelledby="needed-title"><h2 id="needed-title">In the prompt <span>${count}</span></h2>
${list('needed', items, wish)}</section>`;
}

function extraBlock(items: readonly PromptItem[], wish: Wish): string {
  if (items.length === 0) {
    return '';
  }
  const isOpen = attributes({ open: items.length <= SHOWN_OFFERS });
  return `<details data-key="extra"${isOpen}><summary><h2>Could go along <span>${items.length}</span></h2></summary>
${list('extra', items, wish)}</details>`;
}

function list(id: string, items: readonly PromptItem[], wish: Wish): string {
  return `<ul class="pieces" data-testid="${id}">${items.map((item) => row(item, obstacle(item, wish))).join('')}</ul>`;
}

/** `why`: the reason why its box cannot be changed, if any. */
function row(item: PromptItem, why: string): string {
  const { id, label, kind, state, tokens } = item;
  const { name, icon } = KINDS[kind];
  const box = attributes({
    type: 'checkbox',
    'data-piece': id,
    checked: state === 'sent' || (state === 'over budget' && why === ''), // asked for, and there is no room
    ...(why === '' ? {} : { 'aria-disabled': 'true' }),
  });
  const size = `${state === 'sent' ? '' : '+'}${grouped(tokens)}`;
  return `<li${attributes({ 'data-key': id, class: `piece ${state.replace(' ', '-')}`, title: why === '' ? name : `${name}. ${why}` })}>
<label><input${box}><svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="${icon}"/></svg
><span class="unseen">${name}: </span><code>${escape(label)}</code>${remark(state)}${spoken(why)}</label>
<span class="about">${place(item)} <span class="size">${size}<span class="unseen"> tokens</span></span></span></li>`;
}

function remark(state: PromptItem['state']): string {
  return REMARKS[state] === '' ? '' : `<span class="remark">${REMARKS[state]}</span>`;
}

/** Why a box cannot be changed, for a screen reader: the title of its row is for the mouse. */
function spoken(why: string): string {
  return why === '' ? '' : `<span class="unseen">. ${why}</span>`;
}

function place(item: PromptItem): string {
  const where = placeOf(item);
  const button = attributes({
    type: 'button',
    class: 'link',
    'data-kind': 'source',
    'data-id': item.id,
    'aria-label': `Show ${item.label} in the editor, ${where}`,
  });
  return where === '' ? '' : `<button${button}>${escape(where)}</button>`;
}

/** The document from its first line to its last, with what leaves of it. Empty when that is not known. */
export function documentMap({ result, lines }: Preview): string {
  const parts = stretches(result.leaving, lines);
  if (parts.length === 0) {
    return '';
  }
  const [leave, stay] = [leavingLines(parts), lines - leavingLines(parts)].map(grouped);
  const rows = Object.entries(MANNERS).map(([how, title]) => manner(how as Manner, title, parts));
  return `<section data-key="map" aria-labelledby="map-title"><h2 id="map-title">This file</h2>
<p data-testid="map">${leave} of its ${grouped(lines)} lines leave, ${stay} stay.</p>
<svg class="strip" viewBox="0 0 ${lines} 1" preserveAspectRatio="none" aria-hidden="true">${parts.map((part) => bar(part, lines)).join('')}</svg>
<dl>${rows.join('')}</dl></section>`;
}

function bar({ index, how, start, end }: Stretch, lines: number): string {
  const width = Math.max(end - start, lines / 150); // a single line of a long file is to be seen and hit, too
  const x = Math.min(start, lines - width);
  return `<rect${attributes({ class: how, x, y: 0, width, height: 1, 'data-kind': 'lines', 'data-index': index })}/>`;
}

function manner(how: Manner, title: string, parts: readonly Stretch[]): string {
  const buttons = parts
    .filter((part) => part.how === how)
    .map((part) => {
      const all = attributes({
        type: 'button',
        class: 'link',
        'data-kind': 'lines',
        'data-index': part.index,
        'aria-label': `Show ${part.end - part.start === 1 ? 'line' : 'lines'} ${linesName(part)} in the editor`,
      });
      return `<button${all}>${linesName(part)}</button>`;
    });
  return buttons.length === 0 ? '' : `<dt class="${how}">${title}</dt><dd>${buttons.join(' ')}</dd>`;
}
