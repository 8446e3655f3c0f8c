/**
 * Tests the declarations. Each folder of test-d/ and of tests/types/programs/ is a program of its
 * own, because what it registers holds for the whole program. Every program is checked by each compiler under several
 * options, with its `@ts-expect-error` comments taken out, to see that each error is where it should be and says what the
 * comment says after `--`; and those of test-d/ by tsd. Words after the command choose among the jobs by their names.
 */
import { calledWith } from './command.ts';
import { runTypeTests } from './types/run.ts';

process.exitCode = await runTypeTests(
  calledWith('Usage: npm run test:types [-- WORD …]', {}, Infinity).words,
);
