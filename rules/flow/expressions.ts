import type { TSESTree } from '@typescript-eslint/utils';
import { keyName, literalString } from '../syntax/names.ts';
import { fromBinding } from './variables/bindings.ts';
import { elementRead } from './objects/elements.ts';
import { fromUnknown } from './objects/fields.ts';
import type { Step } from './flow.ts';
import { fromFunction } from './functions/functions.ts';
import { endAtModule } from './modules/imports.ts';
import { fromClass, fromObject, fromThis } from './objects/objects.ts';
import { type Path, prepend, type Selector } from './path.ts';
import { isPlainAssignment, toAlias } from './uses.ts';
import { fromIdentifier } from './variables/variables.ts';

function selectorOf(member: TSESTree.MemberExpression): Selector {
  const name = keyName(member);
  if (name === undefined) return '*';
  return member.computed && /^\d+$/.test(name) ? `[${Number(name)}]` : `.${name}`;
}

/** What an expression may hold, one step back. */
export function fromExpression(step: Step, node: TSESTree.Node, path: Path): void {
  switch (node.type) {
    case 'Identifier':
      return fromIdentifier(step, node, path);
    case 'ThisExpression':
      return fromThis(step, node, path);
    case 'MemberExpression':
      return fromMemberExpression(step, node, path);
    case 'ChainExpression':
    case 'TSNonNullExpression':
    case 'TSInstantiationExpression':
      return step.to(node.expression, path);
    case 'TSAsExpression':
    case 'TSTypeAssertion':
    case 'TSSatisfiesExpression':
      if (!step.declared(node, path)) step.to(node.expression, path);
      return;
    case 'ConditionalExpression':
      step.to(node.consequent, path);
      return step.to(node.alternate, path);
    case 'LogicalExpression':
      // `a && b` gives `a` only where it is falsy, and so no object.
      if (node.operator !== '&&') step.to(node.left, path);
      return step.to(node.right, path);
    case 'AssignmentExpression':
      if (!isPlainAssignment(node.operator)) return;
      if (node.operator === '||=' || node.operator === '??=') step.to(node.left, path);
      else if (path.head !== undefined) toAlias(step, node.left, path);
      return step.to(node.right, path);
    case 'SequenceExpression': {
      const last = node.expressions.at(-1);
      return last && step.to(last, path);
    }
    case 'AwaitExpression':
      return step.to(node.argument, path.head === 'await' ? path : prepend('await', path));
    case 'ImportExpression': {
      const source = literalString(node.source);
      if (source === undefined) return fromUnknown(step, node, path);
      return endAtModule(
        step,
        { source, imported: '*', local: '', node },
        path.head === 'await' ? path.tail : path,
      );
    }
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
    case 'FunctionDeclaration':
      return fromFunction(step, node, path);
    case 'ClassDeclaration':
    case 'ClassExpression':
      return fromClass(step, node, path);
    case 'ObjectExpression':
      return fromObject(step, node, path);
    case 'ArrayExpression':
      return fromArray(step, node, path);
    case 'ObjectPattern':
    case 'ArrayPattern':
      fromBinding(step, node, path);
      return;
    // Primitive values have no methods that take a message: a name that holds one now holds something else at the call.
    case 'Literal':
      if ('regex' in node) step.end({ kind: 'made', node, path });
      return;
    case 'TemplateLiteral':
    case 'UnaryExpression':
    case 'BinaryExpression':
    case 'UpdateExpression':
      return;
    case 'JSXElement':
    case 'JSXFragment':
      return void step.end({ kind: 'made', node, path });
    default:
      return fromUnknown(step, node, path);
  }
}

function fromMemberExpression(step: Step, node: TSESTree.MemberExpression, path: Path): void {
  if (node.object.type === 'Super') return fromUnknown(step, node, prepend(selectorOf(node), path));
  step.to(node.object, prepend(selectorOf(node), path));
}

function fromArray(step: Step, array: TSESTree.ArrayExpression, path: Path): void {
  if (path.head === 'await') return step.to(array, path.tail);
  const read = elementRead(path);
  if (!read) return void step.end({ kind: path.head === undefined ? 'made' : 'unknown', node: array, path });
  const index = /^\[(\d+)\]$/.exec(path.head ?? '')?.[1];
  const exact = index !== undefined && !array.elements.some((element) => element?.type === 'SpreadElement');
  for (const [position, element] of array.elements.entries()) {
    if (!element || (exact && position !== Number(index))) continue;
    if (element.type === 'SpreadElement') step.to(element.argument, prepend('iter', read.rest));
    else step.to(element, read.rest);
  }
}
