import type { TSESTree } from '@typescript-eslint/utils';
import { isFunction } from '../../syntax/functions.ts';
import { keyName } from '../../syntax/names.ts';
import { variableOf } from '../../syntax/variables.ts';
import { nodesNamed } from '../../syntax/words.ts';
import { argumentAt } from '../functions/arguments.ts';
import type { Step } from '../flow.ts';
import { usesOfPattern } from '../functions/function-uses.ts';
import { type Path, prepend, type Selector } from '../path.ts';

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
      if (path.head === contextValue) fromProviders(step, call, path.tail);
      return fromBox(step, call, contextValue, path);
    case 'createSignal':
      // Solid reads a state by calling it.
      if (path.head !== '[0]' || path.tail.head !== '()') return false;
      fromState(step, call, path.tail.tail);
      return true;
    case 'useState':
      if (path.head === '[0]') fromState(step, call, path.tail);
      return path.head === '[0]';
    default:
      // useStore((state) => state.port): what it gives is what the selector picks.
      if (/^use\w*(?:Store|Selector)$/.test(name ?? '') && isFunction(initial))
        step.to(initial, prepend('()', path));
      return false;
  }
}

/** `<PortContext.Provider value={port}>`, and since React 19 `<PortContext value={port}>`. */
function fromProviders(step: Step, call: TSESTree.CallExpression, path: Path): void {
  const { parent } = call;
  if (parent.type !== 'VariableDeclarator' || parent.id.type !== 'Identifier') return;
  const context = variableOf(step.sourceCode, parent.id);
  for (const name of nodesNamed(step.sourceCode, parent.id.name)) {
    if (name.type !== 'JSXIdentifier' || variableOf(step.sourceCode, name) !== context) continue;
    const isMember = name.parent.type === 'JSXMemberExpression' && name.parent.property.name === 'Provider';
    const element = isMember ? name.parent.parent : name.parent;
    if (element?.type !== 'JSXOpeningElement') continue;
    for (const attribute of element.attributes) {
      const isValue = attribute.type === 'JSXAttribute' && attribute.name.name === 'value';
      if (isValue && attribute.value?.type === 'JSXExpressionContainer')
        step.to(attribute.value.expression, path);
    }
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
