import type { TSESTree } from '@typescript-eslint/utils';
import type { FunctionNode } from '../../syntax/functions.ts';
import { keyName } from '../../syntax/names.ts';
import { unwrap } from '../../syntax/unwrap.ts';
import { nodesOf } from '../../syntax/walk.ts';
import { nameTest, type NameMatch, type NameScope } from './name-tests.ts';

/** The names of the ports that a listener takes; `any` where it takes all, or where that cannot be told. */
export type AcceptedNames = readonly NameMatch[] | 'any';

/** The listener's parameter and the variable that holds its name, in one listener. */
interface Listener {
  port: string;
  scope: NameScope;
  names: Set<string>;
}

function isPort(node: TSESTree.Node, { port }: Listener): boolean {
  const inner = unwrap(node);
  return inner.type === 'Identifier' && inner.name === port;
}

/** Whether code does something with the port other than to ask for its name or to close it. */
function usesPort(node: TSESTree.Node | null, listener: Listener): boolean {
  if (!node) return false;
  let mentions = 0;
  for (const each of nodesOf(node)) {
    if (each.type === 'Identifier' && each.name === listener.port) mentions += 1;
    if (each.type !== 'MemberExpression' || !isPort(each.object, listener)) continue;
    const key = keyName(each);
    if (key === 'name' || key === 'disconnect') mentions -= 1;
  }
  return mentions > 0;
}

function leaves(statement: TSESTree.Statement): boolean {
  if (statement.type === 'BlockStatement') {
    const last = statement.body.at(-1);
    return last !== undefined && leaves(last);
  }
  return statement.type === 'ReturnStatement' || statement.type === 'ThrowStatement';
}

function together(one: AcceptedNames, other: AcceptedNames): AcceptedNames {
  return one === 'any' || other === 'any' ? 'any' : [...one, ...other];
}

function ofBranch(node: TSESTree.Statement | null, listener: Listener): AcceptedNames {
  if (!node) return [];
  if (node.type === 'BlockStatement') return ofStatements(node.body, listener);
  return ofStatements([node], listener);
}

function ofIf(
  node: TSESTree.IfStatement,
  rest: readonly TSESTree.Statement[],
  listener: Listener,
): AcceptedNames {
  const test = nameTest(listener.scope, node.test);
  if (!test) {
    return usesPort(node, listener) ? 'any' : ofStatements(rest, listener);
  }
  const [forNames, forOthers] = test.holds
    ? [node.consequent, node.alternate]
    : [node.alternate, node.consequent];
  const taken = usesPort(forNames, listener) ? test.matches : [];
  const others = ofBranch(forOthers, listener);
  // What follows is for the names alone, where all others have left.
  if (forOthers && leaves(forOthers)) {
    const follows = rest.some((statement) => usesPort(statement, listener));
    return together(others, follows ? test.matches : taken);
  }
  return together(together(taken, others), ofStatements(rest, listener));
}

function ofSwitch(node: TSESTree.SwitchStatement, listener: Listener): AcceptedNames {
  if (!listener.scope.isName(node.discriminant)) return usesPort(node, listener) ? 'any' : [];
  const found: NameMatch[] = [];
  for (const { test, consequent } of node.cases) {
    const text = test ? listener.scope.stringOf(test) : undefined;
    if (text !== undefined) found.push({ text, how: 'equal' });
    else if (test || consequent.some((statement) => usesPort(statement, listener))) return 'any';
  }
  return found;
}

function ofStatements(statements: readonly TSESTree.Statement[], listener: Listener): AcceptedNames {
  const [first, ...rest] = statements;
  if (!first) return [];
  if (first.type === 'IfStatement') return ofIf(first, rest, listener);
  if (first.type === 'SwitchStatement')
    return together(ofSwitch(first, listener), ofStatements(rest, listener));
  if (first.type === 'VariableDeclaration') noteNames(first, listener);
  else if (usesPort(first, listener)) return 'any';
  if (first.type === 'VariableDeclaration' && usesPort(withoutNames(first, listener), listener)) return 'any';
  return first.type === 'ReturnStatement' ? [] : ofStatements(rest, listener);
}

/** `const { name } = port` and `const name = port.name` give the name another name. */
function noteNames({ declarations }: TSESTree.VariableDeclaration, listener: Listener): void {
  for (const { id, init } of declarations) {
    if (!init) continue;
    if (id.type === 'Identifier' && listener.scope.isName(init)) listener.names.add(id.name);
    if (id.type !== 'ObjectPattern' || !isPort(init, listener)) continue;
    for (const property of id.properties) {
      if (
        property.type === 'Property' &&
        keyName(property) === 'name' &&
        property.value.type === 'Identifier'
      ) {
        listener.names.add(property.value.name);
      }
    }
  }
}

/** The declarators that do more than to take the name. */
function withoutNames(node: TSESTree.VariableDeclaration, listener: Listener): TSESTree.Node {
  const declarations = node.declarations.filter(
    ({ id, init }) =>
      !(id.type === 'ObjectPattern' && id.properties.length === 1 && init && isPort(init, listener)),
  );
  return { ...node, declarations } as TSESTree.VariableDeclaration;
}

/** The names that an `onConnect` listener takes, as far as its own code tells. */
export function acceptedNames(
  listener: FunctionNode,
  stringOf: (node: TSESTree.Node) => string | undefined,
): AcceptedNames {
  const [parameter] = listener.params;
  if (parameter?.type !== 'Identifier' || listener.body.type !== 'BlockStatement') return 'any';
  const names = new Set<string>();
  const port = parameter.name;
  const scope: NameScope = {
    stringOf,
    isName(node) {
      const inner = unwrap(node);
      if (inner.type === 'Identifier') return names.has(inner.name);
      if (inner.type !== 'MemberExpression' || keyName(inner) !== 'name') return false;
      const object = unwrap(inner.object);
      return object.type === 'Identifier' && object.name === port;
    },
  };
  return ofStatements(listener.body.body, { port, scope, names });
}
