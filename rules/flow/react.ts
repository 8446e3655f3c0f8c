import type { TSESTree } from '@typescript-eslint/utils';
import { isFunction } from '../syntax/functions.ts';
import { keyName } from '../syntax/names.ts';
import { argumentAt } from './arguments.ts';
import type { Step } from './flow.ts';
import { usesOfPattern } from './function-uses.ts';
import { type Path, prepend, type Selector } from './path.ts';

/** The hook's name, whether called as `useRef` or `React.useRef`. */
export function hookName(callee: TSESTree.Node): string | undefined {
  if (callee.type === 'Identifier') return callee.name;
  if (callee.type !== 'MemberExpression' || callee.object.type !== 'Identifier') return undefined;
  return ['React', 'Preact', 'preact'].includes(callee.object.name) ? keyName(callee) : undefined;
}

/** What `useContext` reads from what `createContext` gave: no property that a program could name. */
const contextValue = '.(context)';

/** `useRef(x).current`, `useState(x)[0]`, `ref(x).value`: true where understood. */
export function fromHook(
  step: Step,
  call: TSESTree.CallExpression,
  callee: TSESTree.Node,
  path: Path,
): boolean {
  const name = hookName(callee);
  const initial = call.arguments[0];
  switch (name) {
    case 'useRef':
    case 'createRef':
      return fromBox(step, call, '.current', path);
    case 'ref':
    case 'shallowRef':
      return fromBox(step, call, '.value', path);
    case 'useMemo':
      if (initial && initial.type !== 'SpreadElement') step.to(initial, prepend('()', path));
      return true;
    case 'useCallback':
      if (initial && initial.type !== 'SpreadElement') step.to(initial, path);
      return true;
    case 'useContext':
      if (initial && initial.type !== 'SpreadElement') step.to(initial, prepend(contextValue, path));
      return true;
    case 'createContext':
      return fromBox(step, call, contextValue, path);
    case 'useState':
      if (path.head === '[0]') fromState(step, call, path.tail);
      return path.head === '[0]';
    default:
      return false;
  }
}

/** `useRef<Port>(null)` */
function isTyped(step: Step, call: TSESTree.CallExpression, path: Path): boolean {
  const type = call.typeArguments?.params[0];
  return type !== undefined && step.declared(type, path);
}

/** What is written to the box later is seen where the variable that holds it is used. */
function fromBox(step: Step, call: TSESTree.CallExpression, member: Selector, path: Path): boolean {
  if (path.head !== member) return false;
  const initial = call.arguments[0];
  if (isTyped(step, call, path.tail) || !initial || initial.type === 'SpreadElement') return true;
  step.to(initial, path.tail);
  return true;
}

/** A state holds its initial value, or what its setter is called with. */
function fromState(step: Step, call: TSESTree.CallExpression, path: Path): void {
  if (isTyped(step, call, path)) return;
  const initial = call.arguments[0];
  if (initial && initial.type !== 'SpreadElement') {
    step.to(initial, isFunction(initial) ? prepend('()', path) : path);
  }
  const declarator = call.parent;
  if (declarator.type !== 'VariableDeclarator' || declarator.id.type !== 'ArrayPattern') return;
  const setter = declarator.id.elements[1];
  if (setter?.type !== 'Identifier') return;
  for (const use of usesOfPattern(step.sourceCode, setter))
    if (use.how === 'called') argumentAt(step, use, 0, path);
}
