/** The tests of all rules under an older ESLint: the oldest that is promised, or the one named (`9`, `9.15`). */
import { spawnSync } from 'node:child_process';

const [version = '9.15', ...more] = process.argv.slice(2);
const { status } = spawnSync('npx', ['vitest', 'run', 'tests/rules', ...more], {
  stdio: 'inherit',
  env: { ...process.env, ESLINT: version },
});
process.exitCode = status ?? 1;
