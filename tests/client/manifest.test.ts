// package.json and the code must name the same commands, settings and context keys.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { SECTION, SETTINGS } from '../../client/src/generated/settings';

interface Command {
  readonly command: string;
  readonly when?: string;
}

interface Step {
  readonly description: string;
  readonly media: { readonly image: string };
}

interface Manifest {
  readonly publisher: string;
  readonly name: string;
  readonly icon: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly contributes: {
    readonly commands: readonly Command[];
    readonly keybindings: readonly Command[];
    readonly menus: Readonly<Record<string, readonly Command[]>>;
    readonly languages: readonly { readonly id: string; readonly configuration: string }[];
    readonly grammars: readonly { readonly language: string; readonly scopeName: string; readonly path: string }[];
    readonly colors: readonly { readonly id: string }[];
    readonly walkthroughs: readonly { readonly id: string; readonly steps: readonly Step[] }[];
    readonly configuration: { readonly properties: Readonly<Record<string, unknown>> };
  };
}

const ROOT = process.cwd();
const manifest = JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as Manifest;
const { commands, keybindings, menus, configuration } = manifest.contributes;
const declared = new Set(commands.map((c) => c.command));

const folder = path.join(ROOT, 'client/src');
const sources = fs
  .readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => fs.readFileSync(path.join(folder, name), 'utf8'))
  .join('\n');

test('every declared command is registered, and every registered one is declared', () => {
  const menu = /export const MENU = '([^']+)'/.exec(sources)?.[1] ?? '';
  const literals = [...sources.matchAll(/registerCommand\(\s*'([^']+)'/g)].map((m) => m[1] ?? '');
  assert.deepEqual([...declared].sort(), [...literals, menu].sort());
});

test('menus and key bindings name declared commands', () => {
  for (const { command } of [...keybindings, ...Object.values(menus).flat()]) {
    assert.ok(declared.has(command), command);
  }
});

test('commands that the code runs by name are declared', () => {
  for (const [, id] of sources.matchAll(/'(airlock\.(?!heldBack|status|prompt|chat|toml|leaves|vault)[a-zA-Z]+)'/g)) {
    assert.ok(declared.has(id ?? ''), id);
  }
});

test('colours in the editor and in the preview are the declared ones', () => {
  const colors = new Set(manifest.contributes.colors.map(({ id }) => id));
  const inEditor = [...sources.matchAll(/'(airlock\.leaves\w+)'/g)].map((m) => m[1] ?? '');
  const inPage = [...sources.matchAll(/--vscode-(airlock-leaves\w+)/g)].map((m) => (m[1] ?? '').replace('-', '.'));
  assert.deepEqual(new Set(inEditor), colors);
  assert.deepEqual(new Set(inPage), colors);
});

test('conditions name settings and context keys that exist', () => {
  const conditions = [...keybindings, ...Object.values(menus).flat()].map((c) => c.when ?? '').join(' ');
  for (const [, key] of conditions.matchAll(/config\.(airlock\.[\w.]+)/g)) {
    assert.ok(Object.hasOwn(configuration.properties, key ?? ''), key);
  }
  const keys = [...conditions.matchAll(/(?<!config\.)\b(airlock\.\w+)/g)].map((m) => m[1] ?? '');
  assert.ok(keys.length > 0);
  for (const key of keys) {
    assert.match(sources, new RegExp(`'setContext', '${key}'`));
  }
});

test('the generated settings are the manifest’s', () => {
  const keys = Object.values(SETTINGS).map((s) => `${SECTION}.${s.key}`);
  assert.deepEqual(keys.sort(), Object.keys(configuration.properties).sort());
});

test('the walkthrough runs commands that are there, and shows pictures that ship because the README shows them', () => {
  const [walkthrough] = manifest.contributes.walkthroughs;
  assert.ok(sources.includes(`'${manifest.publisher}.${manifest.name}#${walkthrough?.id}'`), 'the menu opens it');
  const readme = fs.readFileSync(path.join(ROOT, 'README.md'), 'utf8');
  for (const { description, media } of walkthrough?.steps ?? []) {
    for (const [, id] of description.matchAll(/command:(airlock\.\w+)/g)) {
      assert.ok(declared.has(id ?? ''), id);
    }
    assert.ok(readme.includes(`](${media.image})`), media.image);
    assert.ok(fs.existsSync(path.join(ROOT, media.image)));
  }
});

test('airlock.toml has a language of its own, whose id the server takes for TOML', () => {
  const { languages, grammars } = manifest.contributes;
  const read = (file: string): unknown => JSON.parse(fs.readFileSync(path.join(ROOT, file), 'utf8'));
  const known = fs.readFileSync(path.join(ROOT, 'server/airlock/core/syntax/languages.py'), 'utf8');
  for (const { id, configuration: rules } of languages) {
    assert.deepEqual((read(rules) as { comments: unknown }).comments, { lineComment: '#' });
    assert.ok(known.includes(`aliases=("${id}",)`), id);
  }
  for (const { language, scopeName, path: file } of grammars) {
    assert.ok(languages.some(({ id }) => id === language));
    assert.equal((read(file) as { scopeName: string }).scopeName, scopeName);
  }
});

test('the icon is there, and the language client is the only run-time dependency', () => {
  assert.ok(fs.existsSync(path.join(ROOT, manifest.icon)));
  assert.deepEqual(Object.keys(manifest.dependencies), ['vscode-languageclient']);
});
