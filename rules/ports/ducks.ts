import type { TSESTree } from '@typescript-eslint/utils';
import { keyName } from '../syntax/names.ts';
import { wrapped } from '../syntax/unwrap.ts';
import type { PortFact } from './facts.ts';

function memberOf(object: TSESTree.Node): TSESTree.MemberExpression | undefined {
  const outer = wrapped(object);
  return outer.parent?.type === 'MemberExpression' && outer.parent.object === outer
    ? outer.parent
    : undefined;
}

/** `x.onMessage.addListener(…)` and `x.onDisconnect.addListener(…)`: nothing but a port has such events. */
export function portByItsEvents(place: TSESTree.Node): PortFact | undefined {
  const event = memberOf(place);
  const name = event && keyName(event);
  if (!event || (name !== 'onMessage' && name !== 'onDisconnect')) return undefined;
  const method = memberOf(event);
  if (!method || keyName(method) !== 'addListener') return undefined;
  const call = wrapped(method).parent;
  return call?.type === 'CallExpression' ? { end: 'unknown', family: undefined, evidence: event } : undefined;
}
