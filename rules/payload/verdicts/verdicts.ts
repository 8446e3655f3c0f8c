import type { TSESTree } from '@typescript-eslint/utils';
import type { Browser } from '../../browsers/browser.ts';
import type { WireUse } from '../../project/wire.ts';
import { channelsOf, type ChannelUse } from './channel.ts';
import { judge, type Problem } from './judge.ts';
import type { Value } from '../value.ts';

/** A problem, and each wire that has it with what becomes of the value there. */
export interface Verdict {
  readonly problem: Problem;
  readonly fates: readonly { readonly problem: Problem; readonly use: ChannelUse }[];
  /** Whether no target gets it as it was sent. */
  readonly everywhere: boolean;
}

interface Growing {
  problem: Problem;
  fates: { problem: Problem; use: ChannelUse }[];
}

/** One report for each kind at each node: a value with thirty dates in it is told once. */
class Verdicts {
  readonly #byNode = new Map<TSESTree.Node, Map<string, Growing>>();

  add(problem: Problem, use: ChannelUse): void {
    let ofNode = this.#byNode.get(problem.node);
    if (!ofNode) this.#byNode.set(problem.node, (ofNode = new Map<string, Growing>()));
    const known = ofNode.get(problem.kind.name);
    if (!known) ofNode.set(problem.kind.name, { problem, fates: [{ problem, use }] });
    else if (known.fates.every((fate) => fate.use !== use)) known.fates.push({ problem, use });
  }

  all(): readonly Growing[] {
    return [...this.#byNode.values()].flatMap((ofNode) => [...ofNode.values()]);
  }
}

function inSourceOrder(a: Verdict, b: Verdict): number {
  const start = (node: TSESTree.Node): number => node.range[0];
  return start(a.problem.node) - start(b.problem.node);
}

/** What becomes of a value on all the wires that a port uses. */
export function verdictsOn(value: Value, uses: readonly WireUse[]): readonly Verdict[] {
  const verdicts = new Verdicts();
  const all = uses.flatMap(channelsOf);
  for (const use of all) for (const problem of judge(value, use.channel)) verdicts.add(problem, use);
  return verdicts
    .all()
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
