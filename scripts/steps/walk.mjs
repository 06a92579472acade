/** The main job in a terminal, on the example workspace: scan, redact, an answer, restore, a safe prompt. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { PYTHON } from './paths.mjs';
import { run } from './run.mjs';
import { say } from './say.mjs';

const PAYMENTS = 'backend/shop/payments.py';
const PRICING = 'backend/shop/pricing.py';

const COLOR = process.stdout.isTTY && !process.env.NO_COLOR;
const bold = (text) => (COLOR ? `\u001b[1m${text}\u001b[0m` : text);
const dim = (text) => (COLOR ? `\u001b[2m${text}\u001b[0m` : text);

/** Walk through it. `expect(what, holds)`, where given, is told what should hold after each part. */
export async function walk({ shop, state, expect = () => undefined }) {
  const env = { ...process.env, AIRLOCK_STATE_DIR: state, ...(COLOR ? { FORCE_COLOR: '1' } : {}) };
  const airlock = async (...args) => {
    say(`${dim('$')} airlock ${args.join(' ')}`);
    return run(PYTHON, ['-m', 'airlock', ...args], { cwd: shop, env });
  };
  const key = /^SECRET_KEY = "(.+)"$/m.exec(readFileSync(join(shop, PAYMENTS), 'utf8'))[1];
  await see({ airlock, expect, key });
  await shareAndBringBack({ airlock, expect, key, state });
  await ask({ airlock, expect, shop });
}

async function see({ airlock, expect, key }) {
  title('1. What must not reach an AI');
  const scan = await airlock('scan', 'backend/shop', '.env');
  show(scan.output, { last: 24 });
  expect('scan finds something and says so by its exit code', scan.status === 1);
  expect('scan shows no value', !scan.output.includes(key));
}

async function shareAndBringBack({ airlock, expect, key, state }) {
  title('2. The file with placeholders, ready to share');
  const redacted = await airlock('redact', PAYMENTS);
  show(redacted.output, { from: 10, count: 8 });
  const line = redacted.output.split('\n').find((text) => text.startsWith('SECRET_KEY = ')) ?? '';
  expect('redact leaves no value', redacted.status === 0 && !redacted.output.includes(key));
  expect('redact keeps the shape of the line', /^SECRET_KEY = "\w+"$/.test(line));

  title('3. An assistant answers, in placeholders');
  const answer = answerFor(line);
  show(answer);
  writeFileSync(join(state, 'answer.md'), answer);

  title('4. The answer with the real values back');
  const restored = await airlock('restore', join(state, 'answer.md'));
  show(restored.output);
  expect('restore brings the value back', restored.output === answer.replace(/AIRLOCK_\w+/, key));
}

async function ask({ airlock, expect, shop }) {
  title('5. A safe prompt about one method: what it needs, and nothing else');
  const at = lineOf(join(shop, PRICING), 'def unit_price') + 2;
  const prompt = await airlock('prompt', PRICING, String(at), '--task', 'fix');
  show(prompt.output, { count: 70 });
  expect('the prompt is about the method', prompt.status === 0 && prompt.output.includes('def unit_price'));
  expect('the prompt leaves the rest of the file out', !prompt.output.includes('urlopen(request, timeout=3)'));
  expect('the prompt holds no value', !/ghp_\w{36}/.test(prompt.output));
}

function answerFor(line) {
  const value = line.replace(/^SECRET_KEY = /, '');
  return [
    'Keep the key out of the source:',
    '',
    '```python',
    `SECRET_KEY = os.environ.get("STRIPE_SECRET_KEY", ${value})`,
    '```',
    '',
  ].join('\n');
}

function lineOf(file, text) {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.findIndex((line) => line.includes(text)) + 1;
}

const title = (text) => say(`\n${bold(text)}`);

/** Print lines `from` (1-based) on, `count` of them, or the `last` ones, and how many were left out. */
function show(text, { from = 1, count = Infinity, last } = {}) {
  const lines = text.trimEnd().split('\n');
  const first = last === undefined ? from - 1 : Math.max(0, lines.length - last);
  const shown = lines.slice(first, first + (last ?? count));
  for (const line of shown) say(`  ${line}`);
  const hidden = lines.length - shown.length;
  if (hidden > 0) say(dim(`  ... ${hidden} more lines`));
}
