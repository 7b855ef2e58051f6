import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtInWorld } from './builtInWorld';
import { chromiumFlags } from './chromiumFlags';
import { readScenario } from './scenario/readScenario';
import { startSandbox } from './server';
import { World } from './world';
import type { WorldSpec } from './worldSpec';

/**
 * `npm run sandbox [-- FILE]`: serves the world of a scenario file (default: the demo; its steps are not played) until it is
 * stopped, and says how to look at it.
 */

const [asked] = process.argv.slice(2);
const demo = join(dirname(fileURLToPath(import.meta.url)), 'scenarios', 'demo.json');

function worldSpec(): WorldSpec {
  const file = asked === undefined ? demo : resolve(process.env['INIT_CWD'] ?? process.cwd(), asked);
  if (asked === undefined && !existsSync(demo)) return builtInWorld;
  return readScenario(file, readFileSync(file, 'utf8'));
}

const sandbox = await startSandbox({ world: new World(worldSpec()) });
const flags = chromiumFlags(sandbox.port)
  .map((flag) => (flag.includes(' ') ? `'${flag}'` : flag))
  .join(' \\\n    ');
console.log(`Sandbox of LINE's sites on 127.0.0.1:${sandbox.port}
Control page: ${sandbox.controlUrl}

Look at it with a browser that is led to it:
  chromium --user-data-dir=/tmp/yobirin-sandbox --no-first-run \\
    ${flags} \\
    https://chat.line.biz/ https://manager.line.biz/

Stop with Ctrl+C.`);
process.once('SIGINT', () => void sandbox.close());
