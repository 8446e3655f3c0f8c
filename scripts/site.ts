/** `npm run site` builds the static pages into `site/`; `npm run site:dev` serves them while they are written. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildWorker } from './site/worker.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const command = process.argv.includes('--dev') ? 'dev' : 'build';

await buildWorker(root);
const vitepress = path.join(root, 'node_modules/vitepress/bin/vitepress.js');
const { status } = spawnSync(process.execPath, [vitepress, command, 'docs'], { cwd: root, stdio: 'inherit' });
process.exitCode = status ?? 1;
