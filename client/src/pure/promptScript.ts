// Script of the preview: says what the user does, and puts a new body in place of the old one without touching what stays
// the same, so that nothing flickers and focus and scroll positions stay.
//
// Elements with `data-key` are known again by it among their siblings; those with `data-own` belong to the script.

export const PROMPT_SCRIPT = `
const vscode = acquireVsCodeApi();
const page = document.getElementById('page');
const say = (words) => {
  const said = document.getElementById('said');
  if (said) said.textContent = words;
};
const wish = (message) => {
  say('Preparing…');
  page.querySelector('main')?.classList.add('late');
  vscode.postMessage(message);
};

page.addEventListener('click', (event) => {
  if (event.target.closest('input[aria-disabled="true"]')) {
    event.preventDefault();
    return;
  }
  const pressed = event.target.closest('[data-kind]');
  if (pressed) {
    const { kind, id, index } = pressed.dataset;
    const tell = ['again', 'trace', 'untrace'].includes(kind) ? wish : (message) => vscode.postMessage(message);
    tell({ kind, id, index: Number(index) });
  }
});
page.addEventListener('change', ({ target }) => {
  if (target.dataset.piece !== undefined) {
    wish({ kind: 'item', id: target.dataset.piece, goes: target.checked });
  } else if (target.id === 'task') {
    const { task, template } = target.selectedOptions[0].dataset;
    wish({ kind: 'task', task, template });
  } else if (target.id === 'budget') {
    wish({ kind: 'budget', budget: Number(target.value) });
  }
});
window.addEventListener('message', ({ data }) => {
  if (typeof data?.body === 'string') {
    const next = document.createElement('template');
    next.innerHTML = data.body;
    renewChildren(page, next.content);
  }
  if (typeof data?.said === 'string') say(data.said);
});

function renewChildren(old, next) {
  const keyOf = (node) => node.dataset?.key;
  const keys = new Set([...next.children].map(keyOf));
  const keyed = new Map();
  for (const child of [...old.children]) {
    const key = keyOf(child);
    if (key === undefined) continue;
    if (keys.has(key)) keyed.set(key, child);
    else child.remove();
  }
  let place = old.firstChild;
  for (const child of [...next.childNodes]) {
    const key = keyOf(child);
    const same = key === undefined ? (isLike(place, child) ? place : undefined) : keyed.get(key);
    keyed.delete(key);
    if (same === undefined) {
      old.insertBefore(child, place);
      continue;
    }
    if (same === place) place = place.nextSibling;
    else old.insertBefore(same, place);
    renew(same, child);
  }
  while (place !== null) {
    const after = place.nextSibling;
    place.remove();
    place = after;
  }
}

function isLike(old, next) {
  return old !== null && old.nodeName === next.nodeName && old.dataset?.key === undefined;
}

function renew(old, next) {
  if (old.nodeType !== Node.ELEMENT_NODE) {
    if (old.data !== next.data) old.data = next.data;
    return;
  }
  if (next.dataset?.own !== undefined) return;
  for (const { name } of [...old.attributes]) {
    if (!next.hasAttribute(name) && !(name === 'open' && old.nodeName === 'DETAILS')) old.removeAttribute(name);
  }
  for (const { name, value } of next.attributes) {
    const isUsers = name === 'open' && old.nodeName === 'DETAILS';
    if (!isUsers && old.getAttribute(name) !== value) old.setAttribute(name, value);
  }
  renewChildren(old, next);
  if (old.nodeName === 'INPUT') old.checked = next.hasAttribute('checked');
  if (old.nodeName === 'OPTION') old.selected = next.hasAttribute('selected');
}

vscode.postMessage({ kind: 'ready' });
`;
