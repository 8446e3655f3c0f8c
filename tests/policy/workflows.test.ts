import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import packageJson from '../../package.json' with { type: 'json' };

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = path.join(root, '.github/workflows');
const text = (file: string): string => readFileSync(path.join(root, file), 'utf8');

interface Step {
  run?: string;
  uses?: string;
}

interface Job {
  'timeout-minutes'?: number;
  strategy?: { matrix: Record<string, (string | number)[]> };
  steps: Step[];
}

interface Workflow {
  permissions?: unknown;
  jobs: Record<string, Job>;
}

const workflowOf = (name: string): Workflow => parse(text(`.github/workflows/${name}`)) as Workflow;
const commandsOf = (job: Job | undefined): string[] => (job?.steps ?? []).flatMap(({ run }) => run ?? []);

describe.each(readdirSync(folder))('%s', (name) => {
  const { permissions, jobs } = workflowOf(name);

  it('runs only scripts that there are', () => {
    const commands = Object.values(jobs).flatMap(commandsOf).join('\n');
    const scripts = [...commands.matchAll(/npm run ([\w:-]+)/g)].map((match) => match[1]!);
    expect(scripts.filter((script) => !(script in packageJson.scripts))).toEqual([]);
  });

  it('says what it may do, and keeps no credentials in the checkout', () => {
    expect(permissions).toBeDefined();
    const source = text(`.github/workflows/${name}`);
    const checkouts = source.match(/actions\/checkout@/g) ?? [];
    expect(source.match(/persist-credentials: false/g) ?? []).toHaveLength(checkouts.length);
  });

  it('ends: each job has its time', () => {
    const endless = Object.entries(jobs).filter(([, job]) => !job['timeout-minutes']);
    expect(endless.map(([job]) => job)).toEqual([]);
  });
});

describe('the workflow of every change', () => {
  const { jobs } = workflowOf('ci.yml');
  const matrixOf = (job: string, axis: string): string[] =>
    (jobs[job]?.strategy?.matrix[axis] ?? []).map(String);

  it('runs what .ci/run runs, which is what the README tells', () => {
    expect(commandsOf(jobs['all'])).toEqual(['.ci/run']);
    const [install, test] = ['npm ci', 'npm test'];
    expect(text('.ci/run')).toMatch(new RegExp(`^${install}.* && ${test}$`, 'm'));
    expect(text('README.md')).toContain(`${install} && ${test}`);
  });

  it('runs each Node that package.json promises', () => {
    const promised = [...packageJson.engines.node.matchAll(/(\d+)(?:\.\d+)*/g)].map((match) => match[1]!);
    expect(matrixOf('node', 'node')).toEqual(promised);
    expect(matrixOf('types', 'node')).toEqual(promised);
  });

  it('runs the oldest ESLint of each major version that package.json promises, and the newest', () => {
    const ranges = packageJson.peerDependencies.eslint.matchAll(/\^(?<major>\d+)\.(?<minor>\d+)/g);
    const promised = [...ranges].flatMap(({ groups }) => {
      const { major = '', minor = '' } = groups ?? {};
      const oldest = `${major}.${minor}`;
      // 8.57 is the last ESLint 8, too.
      return minor === '0' ? [major] : major === '8' ? [oldest] : [oldest, major];
    });
    expect(matrixOf('node', 'eslint')).toEqual(promised);
  });

  it('runs each browser that the harness drives', () => {
    const harness = /const browsers.*= \[(.*)\]/.exec(text('tests/browsers/run.ts'))?.[1];
    expect(matrixOf('browsers', 'browser')).toEqual(harness?.replaceAll("'", '').split(', '));
  });

  it('runs each compiler that is installed, by the script that runs them all', () => {
    expect(commandsOf(jobs['types'])).toContain('npm run test:types');
    const installed = Object.keys(packageJson.devDependencies).filter((name) => /^ts\d\d$/.test(name));
    const run = text('scripts/types/compilers.ts');
    expect(installed.filter((name) => !run.includes(name))).toEqual([]);
  });

  it('shows what would be published', () => {
    expect(commandsOf(jobs['package'])).toContain('npm pack --dry-run');
  });
});

describe('the workflow of a release', () => {
  const publish = workflowOf('release.yml').jobs['publish'];

  it('tests, shows what is published, and publishes with provenance, in this order', () => {
    const order = ['npm test', 'npm pack --dry-run', 'npm publish --provenance --access public'];
    expect(commandsOf(publish).filter((command) => order.includes(command))).toEqual(order);
  });
});
