import type { TSESTree } from '@typescript-eslint/utils';
import type { Browser } from '../browsers/browser.ts';
import type { WireUse } from '../project/wire.ts';
import { channelsOf, type ChannelUse } from './channel.ts';
import { judge, type Problem } from './judge.ts';
import type { Value } from './value.ts';

/** A problem, and each wire that has it with what becomes of the value there. */
export interface Verdict {
  readonly problem: Problem;
  readonly fates: readonly { readonly problem: Problem; readonly use: ChannelUse }[];
  /** Whether no target gets it as it was sent. */
  readonly everywhere: boolean;
}

/** One report for each kind at each node: a value with thirty dates in it is told once. */
function sameReport(a: Problem, b: Problem): boolean {
  return a.node === b.node && a.kind.name === b.kind.name;
}

interface Growing {
  problem: Problem;
  fates: { problem: Problem; use: ChannelUse }[];
}

function add(verdicts: Growing[], problem: Problem, use: ChannelUse): void {
  const known = verdicts.find((verdict) => sameReport(verdict.problem, problem));
  if (!known) verdicts.push({ problem, fates: [{ problem, use }] });
  else if (known.fates.every((fate) => fate.use !== use)) known.fates.push({ problem, use });
}

function inSourceOrder(a: Verdict, b: Verdict): number {
  const start = (node: TSESTree.Node): number => node.range[0];
  return start(a.problem.node) - start(b.problem.node);
}

/** What becomes of a value on all the wires that a port uses. */
export function verdictsOn(value: Value, uses: readonly WireUse[]): readonly Verdict[] {
  const verdicts: Growing[] = [];
  const all = uses.flatMap(channelsOf);
  for (const use of all) for (const problem of judge(value, use.channel)) add(verdicts, problem, use);
  return verdicts
    .map((verdict) => ({ ...verdict, everywhere: verdict.fates.length === all.length }))
    .sort(inSourceOrder);
}

/** What is left of a verdict where only some browsers get to; undefined where none of them has the problem. */
export function verdictIn(verdict: Verdict, browsers: ReadonlySet<Browser>): Verdict | undefined {
  const fates = verdict.fates
    .map(({ problem, use }) => ({
      problem,
      use: { ...use, targets: use.targets.filter((target) => browsers.has(target)) },
    }))
    .filter(({ use }) => use.targets.length > 0);
  return fates.length > 0 ? { ...verdict, problem: fates[0]!.problem, fates } : undefined;
}
