/** All tests, in the order in which a mistake is cheapest to find. Stops at the first that fails. */
import { spawnSync } from 'node:child_process';
import packageJson from '../package.json' with { type: 'json' };

/** npm scripts, with what they show. */
const steps: Partial<Record<keyof typeof packageJson.scripts, string>> = {
  build: 'the plugin bundles into one file',
  typecheck: 'our own code type-checks',
  lint: 'our own code is clean and formatted',
  'test:unit': 'rules, engine, package, documentation',
  'test:example': 'the packed package in a real extension',
};

const seconds = (from: number): string => `${((performance.now() - from) / 1000).toFixed(0)} s`;
const start = performance.now();
for (const [script, what] of Object.entries(steps)) {
  console.log(`\n▶ npm run ${script}: ${what}`);
  const began = performance.now();
  const { status } = spawnSync('npm', ['run', '--silent', script], { stdio: 'inherit' });
  if (status !== 0) {
    console.error(`\n✗ npm run ${script} failed after ${seconds(began)}.`);
    process.exit(status ?? 1);
  }
  console.log(`✓ ${script} (${seconds(began)})`);
}
console.log(`\n${Object.keys(steps).length} passed, 0 failed (${seconds(start)})`);
