/**
 * Tests the declarations: `npm run test:types`. Each folder of test-d/ is a program of its own, because what it
 * registers holds for the whole program. Every program is checked by tsd, and by each compiler under several options;
 * and once more with its `@ts-expect-error` comments taken out, to see that each error is where it should be and says
 * what the comment says after `--`.
 */
import { runTypeTests } from './types/run.ts';

process.exitCode = await runTypeTests(process.argv.slice(2));
