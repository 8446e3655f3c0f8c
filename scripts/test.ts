/** All tests, in the order in which a mistake is cheapest to find. Stops at the first that fails. */
import { spawnSync } from 'node:child_process';
import packageJson from '../package.json' with { type: 'json' };

interface Step {
  script: keyof typeof packageJson.scripts;
  parameters?: readonly string[];
  shows: string;
}

const steps: readonly Step[] = [
  { script: 'build', shows: 'the plugin bundles into one file' },
  { script: 'typecheck', shows: 'our own code type-checks' },
  { script: 'lint', shows: 'our own code is clean and formatted' },
  { script: 'knip', shows: 'nothing lies about unused' },
  { script: 'setup:browsers', shows: 'the browsers that tests drive are there' },
  { script: 'test:unit', shows: 'rules, engine, package, documentation' },
  { script: 'test:older-eslint', shows: 'the rules, under the oldest ESLints that are promised' },
  { script: 'test:types', shows: 'the declarations, under each compiler' },
  { script: 'test:example', shows: 'the packed package in a real extension' },
  {
    script: 'test:browsers',
    parameters: ['--payload'],
    shows: 'what becomes of a message, measured again in both browsers',
  },
];

const seconds = (from: number): string => `${((performance.now() - from) / 1000).toFixed(0)} s`;
const start = performance.now();
for (const { script, parameters = [], shows } of steps) {
  console.log(`\n▶ npm run ${[script, ...parameters].join(' ')}: ${shows}`);
  const began = performance.now();
  const { status } = spawnSync('npm', ['run', '--silent', script, '--', ...parameters], { stdio: 'inherit' });
  if (status !== 0) {
    console.error(`\n✗ npm run ${script} failed after ${seconds(began)}.`);
    process.exit(status ?? 1);
  }
  console.log(`✓ ${script} (${seconds(began)})`);
}
console.log(`\n${steps.length} passed, 0 failed (${seconds(start)})`);
