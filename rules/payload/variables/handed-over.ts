import type { TSESTree } from '@typescript-eslint/utils';
import { type FunctionUse, usesOf, usesOfParameter } from '../../flow/functions/function-uses.ts';
import type { FunctionNode } from '../../syntax/functions.ts';
import { keyName } from '../../syntax/names.ts';
import { unwrap } from '../../syntax/unwrap.ts';
import { isFreeData } from './callers.ts';
import { functionOf } from '../expressions/functions.ts';
import type { Scene } from '../scene.ts';
import { bare, data, foreign, type Value } from '../value.ts';

/** What a use of a function gives to its parameter at an index, where it is a call that shows it. */
function argumentOf(use: FunctionUse, index: number): TSESTree.Node | undefined {
  if (use.how !== 'called') return undefined;
  const before = [...use.bound, ...use.args].slice(0, index + 1);
  return before.some(({ type }) => type === 'SpreadElement') ? undefined : before[index];
}

/** Whether calls give what has come over a wire, and none of them gives anything else that is known. */
function giveWhatHasArrived(uses: readonly FunctionUse[], index: number, scene: Scene): boolean {
  let hasArrived = false;
  for (const use of uses) {
    const argument = argumentOf(use, index);
    if (!argument) continue;
    const value = bare(scene.valueOf(argument));
    if (value.is !== 'unknown' && value.is !== 'data') return false;
    hasArrived ||= isFreeData(value);
  }
  return hasArrived;
}

/** What a function of the file does with the one that it is handed: `waiting[id] = callback`. */
function usesBehind(use: FunctionUse, scene: Scene): readonly FunctionUse[] {
  const fn = use.how === 'handed' ? functionOf(use.call.callee, scene) : undefined;
  return fn && use.how === 'handed' ? usesOfParameter(scene.sourceCode, fn, use.index) : [];
}

/** `messenger.addListener(fn)`: somebody's event, no browser's; its messages may have come over a wire of its own. */
function isListener(use: FunctionUse, scene: Scene): boolean {
  if (use.how !== 'handed' || use.index !== 0) return false;
  const callee = unwrap(use.call.callee);
  if (callee.type !== 'MemberExpression' || keyName(callee) !== 'addListener') return false;
  const event = unwrap(callee.object);
  return scene.api.valueOf(event) === undefined;
}

/**
 * What reaches a function by other ways than calls of its name: out of a table of callbacks, which a listener of messages
 * looks it up in, or as a listener of somebody's event. Types say what they are thought to carry, and not what does.
 */
export function handedOver(
  fn: FunctionNode,
  index: number,
  use: TSESTree.Node,
  scene: Scene,
): Value | undefined {
  const uses = usesOf(scene.sourceCode, fn).flatMap((each) => [each, ...usesBehind(each, scene)]);
  if (giveWhatHasArrived(uses, index, scene)) return data(use);
  return uses.some((each) => isListener(each, scene)) ? foreign(use) : undefined;
}

/** Whether a promise is settled with what has come over a wire: `new Promise((resolve) => waiting.set(id, resolve))`. */
export function isSettledByArrival(executor: FunctionNode, scene: Scene): boolean {
  return giveWhatHasArrived(usesOfParameter(scene.sourceCode, executor, 0), 0, scene);
}
