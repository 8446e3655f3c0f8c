import type { TSESTree } from '@typescript-eslint/utils';
import { keyName, literalString } from '../../syntax/names.ts';
import { unwrap } from '../../syntax/unwrap.ts';
import { isGlobal } from '../../syntax/variables.ts';
import { fromBoxCall, fromBoxMethod } from '../objects/boxes.ts';
import { fromCollectionCall, fromGlobalObjectCall, fromNewCollection } from '../objects/collections.ts';
import { fromUnknown } from '../objects/fields.ts';
import type { Step } from '../flow.ts';
import { endAtModule } from '../modules/imports.ts';
import { fromKeyedRead } from '../objects/keyed.ts';
import { declarationOf } from '../variables/declarations.ts';
import { isClass } from '../objects/classes.ts';
import { type Path, prepend } from '../path.ts';
import { fromNewPromise, fromPromiseCall } from './promises.ts';
import { fromHook } from '../components/react.ts';

/** What a call gives. */
export function fromCall(step: Step, call: TSESTree.CallExpression, path: Path): void {
  const callee = unwrap(call.callee);
  if (callee.type === 'MemberExpression') {
    const method = keyName(callee);
    if (method !== undefined && fromMethodCall(step, call, callee.object, method, path)) return;
  } else if (callee.type === 'Identifier') {
    const required = callee.name === 'require' ? literalString(call.arguments[0]) : undefined;
    if (required !== undefined && isGlobal(step.sourceCode, callee)) {
      return endAtModule(step, { source: required, imported: '*', local: '', node: call }, path);
    }
  } else if (callee.type === 'ImportExpression') return fromUnknown(step, call, path);
  if (fromHook(step, call, callee, path)) return;
  if (callee.type === 'Identifier' && !declarationOf(step.sourceCode, callee)) {
    if (fromBoxCall(step, call, callee.name, path)) return;
  }
  if (callee.type === 'Super') return;
  step.to(callee, prepend('()', path));
}

/** True where the call is understood by the method's name. */
function fromMethodCall(
  step: Step,
  call: TSESTree.CallExpression,
  object: TSESTree.Node,
  method: string,
  path: Path,
): boolean {
  if (method === 'bind' && (path.head === '()' || path.head?.startsWith('@'))) {
    step.to(object, path);
    return true;
  }
  if (method === 'call' || method === 'apply') {
    step.to(object, prepend('()', path));
    return true;
  }
  if (method === 'get' && fromKeyedRead(step, call, object, path)) return true;
  return (
    fromGlobalObjectCall(step, call, object, method, path) ||
    fromPromiseCall(step, call, object, method, path) ||
    fromBoxMethod(step, call, object, method, path) ||
    fromCollectionCall(step, call, object, method, path)
  );
}

/** What `new` gives. */
export function fromNew(step: Step, node: TSESTree.NewExpression, path: Path): void {
  if (path.head === undefined) return void step.end({ kind: 'made', node, path });
  if (step.declared(node, path)) return;
  const callee = unwrap(node.callee);
  const isElsewhere = callee.type === 'Identifier' && !declarationOf(step.sourceCode, callee);
  if (isElsewhere && fromBoxCall(step, node, callee.name, path)) return;
  if (callee.type === 'Identifier' && isGlobal(step.sourceCode, callee)) {
    if (fromNewCollection(step, node, callee.name, path)) return;
    if (callee.name === 'Promise') return fromNewPromise(step, node, path);
  }
  if (path.head === 'await') return step.to(node, path.tail);
  const isNamed = callee.type === 'Identifier' || callee.type === 'MemberExpression';
  if (isNamed || isClass(callee)) return step.to(callee, prepend('new', path));
  fromUnknown(step, node, path);
}
