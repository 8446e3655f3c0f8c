import type { TSESTree } from '@typescript-eslint/utils';
import { keyName, literalString } from '../../syntax/names.ts';
import { unwrap } from '../../syntax/unwrap.ts';
import { nodesNamed } from '../../syntax/words.ts';
import type { Step } from '../flow.ts';
import { mayBe } from './identity.ts';
import { type Owner, thisOwner } from './owners.ts';
import type { Path } from '../path.ts';

/** Whether a class or object has a method of this name itself. */
function hasOwnMember(owner: Owner, name: string): boolean {
  const { node } = owner;
  const members: readonly TSESTree.Node[] =
    node.type === 'ClassDeclaration' || node.type === 'ClassExpression'
      ? node.body.body
      : node.type === 'ObjectExpression'
        ? node.properties
        : [];
  return members.some((member) => 'key' in member && keyName(member as TSESTree.Property) === name);
}

/**
 * `this.get('port')`: what models of Backbone, Ember and the like were given by `this.set('port', port)` in the same class
 * or object. True where such a value is found.
 */
export function fromKeyedRead(
  step: Step,
  call: TSESTree.CallExpression,
  object: TSESTree.Node,
  path: Path,
): boolean {
  const key = literalString(call.arguments[0]);
  const owner =
    key !== undefined && unwrap(object).type === 'ThisExpression' && call.arguments.length === 1
      ? thisOwner(step.sourceCode, object)
      : undefined;
  if (key === undefined || !owner || hasOwnMember(owner, 'get')) return false;
  let isFound = false;
  for (const node of nodesNamed(step.sourceCode, key)) {
    const { parent } = node;
    if (parent.type !== 'CallExpression' || parent.arguments[0] !== node || !parent.arguments[1]) continue;
    const callee = unwrap(parent.callee);
    if (callee.type !== 'MemberExpression' || keyName(callee) !== 'set') continue;
    const target = unwrap(callee.object);
    if (target.type !== 'ThisExpression' || !mayBe(step.sourceCode, target, owner)) continue;
    step.to(parent.arguments[1], path);
    isFound = true;
  }
  return isFound;
}
