import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = path.join(root, '.github/workflows');
const workflows = readdirSync(folder).map(
  (name) => [name, readFileSync(path.join(folder, name), 'utf8')] as const,
);
const ci = readFileSync(path.join(folder, 'ci.yml'), 'utf8');

describe.each(workflows)('%s', (_name, text) => {
  it('runs only scripts that there are', () => {
    const scripts = [...text.matchAll(/npm run ([\w:-]+)/g)].map((match) => match[1]!);
    expect(scripts.filter((script) => !(script in packageJson.scripts))).toEqual([]);
  });

  it('says what it may do, and keeps no credentials in the checkout', () => {
    expect(text).toMatch(/^permissions:/m);
    const checkouts = text.match(/actions\/checkout@/g) ?? [];
    expect(text.match(/persist-credentials: false/g) ?? []).toHaveLength(checkouts.length);
  });
});

describe('the workflow of every change', () => {
  it('runs what .ci/run runs', () => {
    expect(ci).toContain('run: .ci/run');
  });

  it('runs each Node that package.json promises', () => {
    const promised = [...packageJson.engines.node.matchAll(/(\d+)(?:\.\d+)*/g)].map((match) => match[1]!);
    const listed = /node: \[([^\]]+)\]/.exec(ci)?.[1]?.split(/,\s*/);
    expect(listed).toEqual(promised);
  });
});
