import { isDeepStrictEqual } from 'node:util';
import type { BrowserName } from '../launch/running-browser.ts';
import { Stage } from '../steer/stage.ts';
import { together, type Verdict } from '../verdict.ts';
import { groups } from './all.js';
import type { Case, CaseGroup } from './case.js';
import { observe } from './observe.ts';
import { readObservations, writeObservations, type Observations } from './observations.ts';

export interface CasesRun {
  /** Write what is observed, instead of comparing it. */
  write: boolean;
  /** The cases and groups of cases to try; all unless named. */
  cases: readonly string[];
  browsers: readonly BrowserName[];
  /** Try the slow groups, too. */
  thorough: boolean;
}

function casesOf(group: CaseGroup, browser: BrowserName, run: CasesRun): Case[] {
  if (group.browsers?.includes(browser) === false) return [];
  return group.cases.filter(({ id, browsers }) => {
    if (browsers !== undefined && !browsers.includes(browser)) return false;
    if (run.cases.length === 0) return group.slow !== true || run.thorough;
    return run.cases.includes(id) || run.cases.includes(group.id);
  });
}

/** Compares, or notes, what a case has shown; the sentence says what is not as recorded. */
function judge(
  one: Case,
  browser: BrowserName,
  observed: unknown[],
  data: Observations,
  write: boolean,
): string[] {
  const recorded = data.cases[one.id]?.observed[browser];
  if (isDeepStrictEqual(observed, recorded)) return [];
  if (write) {
    const others = data.cases[one.id]?.observed;
    data.cases[one.id] = { claim: one.claim, observed: { ...others, [browser]: observed } };
    return [];
  }
  const told = recorded === undefined ? 'nothing' : JSON.stringify(recorded);
  return [`${browser}: "${one.id}" showed ${JSON.stringify(observed)}, recorded is ${told}.`];
}

async function runGroup(
  group: CaseGroup,
  browser: BrowserName,
  run: CasesRun,
  data: Observations,
): Promise<Verdict> {
  const cases = casesOf(group, browser, run);
  if (cases.length === 0) return { count: 0, problems: [] };
  const start = Date.now();
  const problems: string[] = [];
  const stage = await Stage.start(browser, (empty) => group.setUp(empty, 'case-agent.ts'));
  try {
    for (const one of cases) {
      try {
        problems.push(...judge(one, browser, await observe(stage, one), data, run.write));
      } catch (error) {
        problems.push(`${browser}: "${one.id}" could not be tried: ${(error as Error).message}`);
      }
    }
    const date = new Date().toISOString().slice(0, 10);
    if (run.write) data.measured[browser] = { version: stage.browser.version, date };
    const seconds = ((Date.now() - start) / 1000).toFixed(0);
    console.log(
      `${group.id} in ${browser} (${stage.browser.version}): ${cases.length} cases in ${seconds} s, ${problems.length} problems.`,
    );
  } finally {
    await stage.close();
  }
  return { count: cases.length, problems };
}

/** The data without cases that are no more, in the order of the groups. */
function inOrder({ measured, cases }: Observations): Observations {
  const all = groups.flatMap((group) => group.cases);
  const entries = all.flatMap(({ id, claim }) => {
    const entry = cases[id];
    return entry === undefined ? [] : [[id, { ...entry, claim }] as const];
  });
  return { measured, cases: Object.fromEntries(entries) };
}

/** Tries the cases, a browser after the other. */
export async function runCases(run: CasesRun): Promise<Verdict> {
  const data = readObservations();
  const verdicts: Verdict[] = [];
  for (const browser of run.browsers) {
    for (const group of groups) verdicts.push(await runGroup(group, browser, run, data));
  }
  if (run.write) await writeObservations(inOrder(data));
  return together(verdicts);
}
