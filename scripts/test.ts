/** All tests, in the order in which a mistake is cheapest to find. Stops where one fails, once those beside it have ended. */
import { spawn } from 'node:child_process';
import packageJson from '../package.json' with { type: 'json' };

interface Step {
  script: keyof typeof packageJson.scripts;
  parameters?: readonly string[];
  shows: string;
}

/** Those of one list run side by side: each alone would leave a core idle. */
const stages: readonly (readonly Step[])[] = [
  [{ script: 'build', shows: 'the plugin bundles into one file' }],
  [
    { script: 'lint', shows: 'our own code is clean and formatted' },
    { script: 'typecheck', shows: 'our own code type-checks' },
    { script: 'knip', shows: 'nothing lies about unused' },
    { script: 'setup:browsers', shows: 'the browsers that tests drive are there' },
  ],
  [{ script: 'test:unit', shows: 'rules, engine, package, documentation' }],
  [
    { script: 'test:older-eslint', shows: 'the rules, under the oldest ESLints that are promised' },
    { script: 'test:example', shows: 'the packed package in a real extension' },
  ],
  [
    { script: 'test:types', shows: 'the declarations, under each compiler' },
    {
      script: 'test:browsers',
      parameters: ['--payload'],
      shows: 'what becomes of a message, measured again in both browsers',
    },
  ],
];

const seconds = (from: number): string => `${((performance.now() - from) / 1000).toFixed(0)} s`;

/** Runs a step, and tells whether it passed. Beside others it keeps what it prints until it ends. */
function run({ script, parameters = [], shows }: Step, isAlone: boolean): Promise<boolean> {
  console.log(`\n▶ npm run ${[script, ...parameters].join(' ')}: ${shows}`);
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn('npm', ['run', '--silent', script, '--', ...parameters], {
      stdio: isAlone ? 'inherit' : ['inherit', 'pipe', 'pipe'],
    });
    const printed: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => printed.push(chunk));
    child.on('error', reject);
    child.on('close', (status) => {
      if (!isAlone) process.stdout.write(`\n── ${script}\n${Buffer.concat(printed).toString()}`);
      if (status === 0) console.log(`✓ ${script} (${seconds(began)})`);
      else console.error(`\n✗ npm run ${script} failed after ${seconds(began)}.`);
      resolve(status === 0);
    });
  });
}

const start = performance.now();
for (const stage of stages) {
  const passed = await Promise.all(stage.map((step) => run(step, stage.length === 1)));
  if (passed.includes(false)) process.exit(1);
}
console.log(`\n${stages.flat().length} passed, 0 failed (${seconds(start)})`);
