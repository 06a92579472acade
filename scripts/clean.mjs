/** Removes everything the scripts made, so that the next command starts afresh. The tree itself is not touched. */
import { rmSync } from 'node:fs';

import { under } from './steps/paths.mjs';
import { main, say } from './steps/say.mjs';

await main(() => {
  const made = ['.venv', 'node_modules', '.cache', '.demo', 'dist', 'test-results'];
  for (const name of made) rmSync(under(name), { recursive: true, force: true });
  say(`removed ${made.join(', ')}`);
});
