import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('what is generated in the documentation', () => {
  it('is what `npm run docs:rules` makes of the built plugin', () => {
    const tool = path.join(root, 'node_modules/eslint-doc-generator/dist/bin/eslint-doc-generator.js');
    const { status, stdout, stderr } = spawnSync(process.execPath, [tool, '--check'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(`${stdout}${stderr}`).toBe('');
    expect(status).toBe(0);
  });
});
