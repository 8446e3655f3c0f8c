import { Session, type Profiler } from 'node:inspector';

/**
 * What V8 counts for coverage, from here on: how often each function and each block of them has run. Code that was
 * compiled before is counted by whole functions only, so this module is to be imported before what it counts.
 */
const session = new Session();
session.connect();
session.post('Profiler.enable');
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/** Counts since the last call; the answer comes before `post` returns. */
function taken(): readonly Profiler.ScriptCoverage[] {
  let scripts: readonly Profiler.ScriptCoverage[] = [];
  session.post('Profiler.takePreciseCoverage', (error, { result }) => {
    if (error) throw error;
    scripts = result;
  });
  return scripts;
}

const isOfThisProject = ({ url }: Profiler.ScriptCoverage): boolean =>
  /\/(?:rules|tests)\//.test(url) && !url.includes('/node_modules/');

/** How many functions and blocks of this project a run enters: the same on every machine, however busy it is. */
export function stepsOf(run: () => unknown): number {
  taken();
  run();
  return taken()
    .filter(isOfThisProject)
    .flatMap(({ functions }) => functions)
    .flatMap(({ ranges }) => ranges)
    .reduce((sum, { count }) => sum + count, 0);
}
