import type { TSESTree } from '@typescript-eslint/utils';
import { enclosingFunction, type FunctionNode, isFunction } from '../../syntax/functions.ts';
import { keyName } from '../../syntax/names.ts';
import type { Step } from '../flow.ts';
import { isClass } from '../objects/classes.ts';
import { type Path, prepend } from '../path.ts';
import { meaningOf } from '../variables/undeclared.ts';

/**
 * Whether the type that is declared for the place which a function is put into settles what its parameter gets:
 * `const accept: (port: Port) => void = (port) => …`.
 */
export function isDeclaredByContext(step: Step, fn: FunctionNode, index: number, path: Path): boolean {
  let node: TSESTree.Node = fn;
  let rest = prepend(`(${index})`, path);
  if (step.declared(fn, rest)) return true;
  for (;;) {
    const parent: TSESTree.Node = node.parent;
    switch (parent.type) {
      case 'VariableDeclarator':
        return parent.init === node && step.declared(parent.id, rest);
      case 'AssignmentPattern':
        return parent.right === node && step.declared(parent.left, rest);
      case 'PropertyDefinition':
      case 'AccessorProperty':
        return parent.value === node && step.declared(parent, rest);
      case 'MethodDefinition':
        return isDeclaredByInterface(step, parent, rest);
      case 'AssignmentExpression':
        return parent.right === node && isDeclaredByTarget(step, parent, rest);
      case 'TSAsExpression':
      case 'TSTypeAssertion':
      case 'TSSatisfiesExpression':
        if (step.declared(parent, rest)) return true;
        break;
      case 'Property': {
        if (parent.parent.type !== 'ObjectExpression' || parent.value !== node) return false;
        if (step.declared(parent, rest)) return true;
        const key = keyName(parent);
        rest = prepend(key === undefined ? '*' : `.${key}`, rest);
        break;
      }
      case 'ArrayExpression':
        rest = prepend(`[${parent.elements.indexOf(node as TSESTree.Expression)}]`, rest);
        break;
      case 'ObjectExpression':
      case 'ConditionalExpression':
      case 'LogicalExpression':
      case 'TSNonNullExpression':
        break;
      case 'ReturnStatement':
      case 'ArrowFunctionExpression': {
        const outer: FunctionNode | undefined = isFunction(parent) ? parent : enclosingFunction(parent);
        if (!outer || (outer === parent && parent.body !== node)) return false;
        rest = prepend('()', outer.async ? prepend('await', rest) : rest);
        if (step.declared(outer, rest)) return true;
        node = outer;
        continue;
      }
      default:
        return false;
    }
    node = parent;
  }
}

function isDeclaredByTarget(step: Step, { left }: TSESTree.AssignmentExpression, path: Path): boolean {
  if (left.type !== 'Identifier') return false;
  const meaning = meaningOf(step.sourceCode, left);
  return 'defs' in meaning && meaning.defs.some(({ name }) => step.declared(name, path));
}

function isDeclaredByInterface(step: Step, method: TSESTree.MethodDefinition, path: Path): boolean {
  const name = keyName(method);
  const owner = method.parent.parent;
  if (name === undefined || !isClass(owner) || method.kind !== 'method' || method.static) return false;
  // Parsers of plain JavaScript know no interfaces.
  if (!('implements' in owner)) return false;
  return owner.implements.some((each) => step.declared(each, prepend(`.${name}`, path)));
}
