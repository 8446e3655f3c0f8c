/** Builds the static pages into `site/`, or serves them while they are written. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { calledWith } from './command.ts';
import { buildWorker } from './site/worker.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const usage = 'Usage: npm run site\n       npm run site:dev      while pages are written';
const { values } = calledWith(usage, { dev: { type: 'boolean', default: false } });
const command = values.dev ? 'dev' : 'build';

await buildWorker(root);
const vitepress = path.join(root, 'node_modules/vitepress/bin/vitepress.js');
const { status } = spawnSync(process.execPath, [vitepress, command, 'docs'], { cwd: root, stdio: 'inherit' });
process.exitCode = status ?? 1;
