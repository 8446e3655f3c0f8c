/** The tests of all rules under older ESLints: the oldest that are promised, or those named (`8.57`, `9.15`, `9`). */
import { spawnSync } from 'node:child_process';
import { calledWith, refuse } from './command.ts';
import { olderESLints } from '../tests/rules/older-eslints.ts';

const known = Object.keys(olderESLints);
const { words } = calledWith(`Usage: npm run test:older-eslint -- [${known.join(' | ')}]…`, {}, known.length);
for (const version of words.length > 0 ? words : ['8.57', '9.15']) {
  if (!known.includes(version)) refuse(`There is no ESLint ${version} here, but ${known.join(', ')}.`);
  console.log(`ESLint ${version}:`);
  const { status } = spawnSync('npx', ['vitest', 'run', 'tests/rules'], {
    stdio: 'inherit',
    env: { ...process.env, ESLINT: version },
  });
  if (status !== 0) process.exit(status ?? 1);
}
