import { steady } from '../values/steady.ts';
import type { StepOrder } from '../agent/case-agent.ts';
import type { Stage } from '../steer/stage.ts';
import type { Case } from './case.js';

/** Without what differs from run to run. */
function steadied(observed: unknown): unknown {
  return JSON.parse(steady(JSON.stringify(observed))) as unknown;
}

/** Does a case's steps, and tells what they told. */
export async function observe(stage: Stage, one: Case): Promise<unknown[]> {
  const observed: unknown[] = [];
  for (const [number, step] of one.steps.entries()) {
    const order: StepOrder = { case: one.id, step: number };
    const told = await (step.at === 'test'
      ? (step.does as (stage: Stage) => unknown)(stage)
      : stage.loopback.order(step.at, 'step', order));
    if (told !== undefined) observed.push(steadied(told));
  }
  return observed;
}
