import type { TSESTree } from '@typescript-eslint/utils';
import { callOf, memberNamed } from '../../syntax/member-access.ts';
import { keyName, literalString } from '../../syntax/names.ts';
import { perFile } from '../../syntax/per-file.ts';
import { unwrap } from '../../syntax/unwrap.ts';
import { nodesNamed } from '../../syntax/words.ts';
import type { Step } from '../flow.ts';
import type { Call } from '../functions/function-uses.ts';
import type { Path } from '../path.ts';
import { isSameObject } from './same-object.ts';

const listening = new Set(['on', 'once', 'addListener', 'prependListener']);
const emitting = ['emit', 'trigger', 'fire', 'publish'];

/** Methods that the file defines itself: what listening means is followed then. */
const definedHere = perFile((sourceCode) => {
  const isDefined = ({ parent }: TSESTree.Node): boolean =>
    parent?.type === 'MethodDefinition' ||
    (parent?.type === 'Property' && parent.parent.type === 'ObjectExpression') ||
    (parent?.type === 'MemberExpression' &&
      parent.parent.type === 'AssignmentExpression' &&
      parent.parent.left === parent);
  return new Set([...listening].filter((method) => nodesNamed(sourceCode, method).some(isDefined)));
});

interface Emission {
  emitter: TSESTree.Node;
  call: TSESTree.CallExpression;
}

/** The calls of a file that emit something, by its name. */
const emissions = perFile((sourceCode) => {
  const byEvent = new Map<string, Emission[]>();
  for (const name of emitting.flatMap((each) => nodesNamed(sourceCode, each))) {
    const member = memberNamed(name);
    const call = member && callOf(member);
    const event = literalString(call?.arguments[0]);
    if (!call || event === undefined) continue;
    const emission = { emitter: unwrap(member.object), call };
    const list = byEvent.get(event);
    if (list) list.push(emission);
    else byEvent.set(event, [emission]);
  }
  return byEvent;
});

/** What an emitter of a library hands its listeners: `emitter.on('open', fn)`, `emitter.emit('open', port)`. True where the file emits it. */
export function fromEmitted(
  step: Step,
  call: Call,
  callee: TSESTree.MemberExpression,
  position: number,
  path: Path,
): boolean {
  const { sourceCode } = step;
  const method = keyName(callee);
  const event = literalString(call.arguments[0]);
  if (method === undefined || event === undefined || !listening.has(method)) return false;
  if (definedHere(sourceCode).has(method)) return false;
  const emitter = unwrap(callee.object);
  const found = (emissions(sourceCode).get(event) ?? []).filter((each) =>
    isSameObject(sourceCode, each.emitter, emitter),
  );
  for (const emission of found) {
    const argument = emission.call.arguments[position + 1];
    if (argument && argument.type !== 'SpreadElement') step.to(argument, path);
  }
  return found.length > 0;
}
