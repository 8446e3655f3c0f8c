import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** When a file was written; 0 where there is none. */
function writtenAt(file: string): number {
  return statSync(path.join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** Some tests lint with the bundle, as users do: it is made where it is missing or older than what it is made of. */
export default function buildIfStale(): void {
  const sources = readdirSync(path.join(root, 'rules'), { recursive: true, encoding: 'utf8' });
  const bundled = writtenAt('dist/index.js');
  if (sources.some((name) => writtenAt(`rules/${name}`) > bundled))
    execFileSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], { cwd: root, stdio: 'inherit' });
}
