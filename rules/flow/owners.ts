import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { isFunction } from '../syntax/functions.ts';
import { keyName } from '../syntax/names.ts';
import { perFile } from '../syntax/per-file.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { nodesNamed } from '../syntax/words.ts';
import { componentOf } from './components.ts';
import { meaningOf } from './undeclared.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;
export type ClassNode = TSESTree.ClassDeclaration | TSESTree.ClassExpression;

/** What `this` means: an object by itself, or (`instance`) what a class or constructor function makes. */
export interface Owner {
  node: TSESTree.Node;
  instance: boolean;
}

export function isClass(node: TSESTree.Node | null | undefined): node is ClassNode {
  return node?.type === 'ClassDeclaration' || node?.type === 'ClassExpression';
}

/** The class or function that an identifier is declared as. */
export function declarationOf(sourceCode: SourceCode, node: TSESTree.Node): TSESTree.Node | undefined {
  if (node.type !== 'Identifier') return undefined;
  const meaning = meaningOf(sourceCode, node);
  if ('type' in meaning || meaning.defs.length !== 1) return undefined;
  const [definition] = meaning.defs;
  if (definition?.type === 'FunctionName' || definition?.type === 'ClassName') return definition.node;
  if (definition?.type !== 'Variable' || definition.node.id !== definition.name || !definition.node.init)
    return undefined;
  const init = unwrap(definition.node.init);
  return isFunction(init) || isClass(init) ? init : undefined;
}

/** `F` in `F.prototype`. */
function prototypeOwner(node: TSESTree.Node): TSESTree.Node | undefined {
  return node.type === 'MemberExpression' && keyName(node) === 'prototype' ? node.object : undefined;
}

/** Functions and classes that are given to a member, by the text of the member: `library.Client = function () {}`. */
const constructorsByText = perFile(() => new Map<string, TSESTree.Node | undefined>());

/** The function or class that a member of a namespace is given: `library.Client`. */
function constructorAssigned(sourceCode: SourceCode, constructor: TSESTree.Node): TSESTree.Node | undefined {
  const name = constructor.type === 'MemberExpression' ? keyName(constructor) : undefined;
  if (name === undefined) return undefined;
  const text = sourceCode.getText(constructor);
  const known = constructorsByText(sourceCode);
  if (!known.has(text)) {
    const assigned = nodesNamed(sourceCode, name).map(({ parent }) => parent.parent);
    known.set(
      text,
      assigned.find(
        (node) =>
          node?.type === 'AssignmentExpression' &&
          (isFunction(node.right) || isClass(node.right)) &&
          sourceCode.getText(node.left) === text,
      ),
    );
  }
  const assignment = known.get(text);
  return assignment?.type === 'AssignmentExpression' ? assignment.right : undefined;
}

function instanceOf(sourceCode: SourceCode, constructor: TSESTree.Node): Owner {
  const node = declarationOf(sourceCode, constructor) ?? constructorAssigned(sourceCode, constructor);
  return { node: node ?? constructor, instance: true };
}

/** Constructors are called by names that begin with a capital. */
function isConstructorName(member: TSESTree.MemberExpression): boolean {
  return /^[A-Z]/.test(keyName(member) ?? '');
}

/** The object that an object literal becomes a part of or stands for: the prototype of a constructor, or itself. */
export function ownerOfLiteral(sourceCode: SourceCode, literal: TSESTree.ObjectExpression): Owner {
  const { parent } = literal;
  const component = componentOf(literal);
  if (component) return ownerOfLiteral(sourceCode, component);
  if (parent.type === 'AssignmentExpression') {
    const constructor = prototypeOwner(parent.left);
    if (constructor) return instanceOf(sourceCode, constructor);
  }
  if (parent.type === 'CallExpression' && parent.arguments[1] === literal && parent.arguments[0]) {
    const constructor = prototypeOwner(parent.arguments[0]);
    if (constructor) return instanceOf(sourceCode, constructor);
    const callee = unwrap(parent.callee);
    if (callee.type === 'MemberExpression' && keyName(callee) === 'assign')
      return ownerOfBase(sourceCode, parent.arguments[0]);
  }
  return { node: literal, instance: false };
}

/** `list.forEach(fn, this)`, `_.bind(fn, this)`, `goog.bind(fn, this)`; `hitch(this, fn)` the other way round. */
function isGivenThis(call: TSESTree.CallExpression, fn: TSESTree.Node): boolean {
  const index = call.arguments.indexOf(fn as TSESTree.CallExpressionArgument);
  if (index === -1) return false;
  if (call.arguments[index + 1]?.type === 'ThisExpression') return true;
  const callee = unwrap(call.callee);
  const name = callee.type === 'MemberExpression' ? keyName(callee) : undefined;
  return call.arguments[index - 1]?.type === 'ThisExpression' && (name === 'hitch' || name === 'bind');
}

/** What `this` is inside a function that is not an arrow; `outside` where the function takes over the `this` around it. */
function ownerOfFunction(sourceCode: SourceCode, fn: TSESTree.Node): Owner | 'outside' {
  const parent = fn.parent;
  switch (parent?.type) {
    case 'MethodDefinition':
      return { node: parent.parent.parent, instance: !parent.static };
    case 'PropertyDefinition':
      return { node: parent.parent.parent, instance: !parent.static };
    case 'Property':
      if (parent.parent.type === 'ObjectExpression') return ownerOfLiteral(sourceCode, parent.parent);
      break;
    case 'AssignmentExpression':
      if (parent.right === fn && parent.left.type === 'MemberExpression') {
        const constructor = prototypeOwner(parent.left.object);
        if (constructor) return instanceOf(sourceCode, constructor);
        return isConstructorName(parent.left)
          ? { node: fn, instance: true }
          : { node: parent.left.object, instance: false };
      }
      break;
    case 'MemberExpression':
      if (parent.object === fn && ['bind', 'call', 'apply'].includes(keyName(parent) ?? '')) {
        const call = parent.parent;
        if (call.type === 'CallExpression' && call.arguments[0]?.type === 'ThisExpression') return 'outside';
      }
      break;
    case 'CallExpression':
      if (isGivenThis(parent, fn)) return 'outside';
      break;
    default:
  }
  return { node: fn, instance: true };
}

const ownersOfThis = perFile(() => new Map<TSESTree.Node, Owner | undefined>());

/** The object that `this` means at a node; undefined where that is nobody's or unknown. */
export function thisOwner(sourceCode: SourceCode, node: TSESTree.Node): Owner | undefined {
  const known = ownersOfThis(sourceCode);
  if (!known.has(node)) known.set(node, findThisOwner(sourceCode, node));
  return known.get(node);
}

function findThisOwner(sourceCode: SourceCode, node: TSESTree.Node): Owner | undefined {
  for (let current = node.parent; current; current = current.parent) {
    if (current.type === 'PropertyDefinition' || current.type === 'StaticBlock') {
      const within = current.parent.parent;
      return { node: within, instance: current.type === 'PropertyDefinition' && !current.static };
    }
    if (current.type === 'FunctionDeclaration' || current.type === 'FunctionExpression') {
      const owner = ownerOfFunction(sourceCode, current);
      if (owner !== 'outside') return owner;
    }
  }
  return undefined;
}

/** The object that a member is written to. */
export function ownerOfBase(sourceCode: SourceCode, base: TSESTree.Node): Owner {
  const owner = base.type === 'ThisExpression' ? thisOwner(sourceCode, base) : undefined;
  return owner ?? { node: base, instance: false };
}

/** `{}` in `library = library || {}`. */
function withoutItself(value: TSESTree.Node, { name }: TSESLint.Scope.Variable): TSESTree.Node {
  return value.type === 'LogicalExpression' && value.left.type === 'Identifier' && value.left.name === name
    ? unwrap(value.right)
    : value;
}

const creations = perFile(() => new Map<TSESLint.Scope.Variable, readonly TSESTree.Node[] | undefined>());

/** The object literals and instances that are visibly assigned to a variable; undefined where something else is too. */
function creationsOf(
  sourceCode: SourceCode,
  variable: TSESLint.Scope.Variable,
): readonly TSESTree.Node[] | undefined {
  const known = creations(sourceCode);
  if (!known.has(variable)) known.set(variable, findCreations(sourceCode, variable));
  return known.get(variable);
}

function findCreations(
  sourceCode: SourceCode,
  variable: TSESLint.Scope.Variable,
): TSESTree.Node[] | undefined {
  const found: TSESTree.Node[] = [];
  const values: (TSESTree.Node | null | undefined)[] = [];
  for (const definition of variable.defs) {
    if (definition.type === 'ClassName' || definition.type === 'FunctionName') return [definition.node];
    if (definition.type !== 'Variable' || definition.node.id !== definition.name) return undefined;
  }
  for (const reference of variable.references) {
    if (!reference.isWrite()) continue;
    const target = reference.identifier.parent;
    if (target.type !== 'VariableDeclarator' && target.type !== 'AssignmentExpression') return undefined;
    values.push(reference.writeExpr);
  }
  for (const value of values) {
    const made = value && withoutItself(unwrap(value), variable);
    if (made?.type === 'Literal') continue;
    if (made?.type === 'ObjectExpression' || made?.type === 'ArrayExpression') found.push(made);
    else if (made?.type === 'NewExpression') found.push(declarationOf(sourceCode, made.callee) ?? made);
    else return undefined;
  }
  return found;
}

/** The names of variables and properties that an object literal is directly put in; undefined where it goes elsewhere. */
function nameOfLiteral(literal: TSESTree.Node): { name: string | undefined; variable: boolean } | undefined {
  let outer: TSESTree.Node = literal;
  while (outer.parent && unwrap(outer.parent) === literal) outer = outer.parent;
  const parent = outer.parent;
  switch (parent?.type) {
    case 'VariableDeclarator':
      return parent.id.type === 'Identifier' ? { name: parent.id.name, variable: true } : undefined;
    case 'Property':
    case 'PropertyDefinition':
      return { name: keyName(parent), variable: false };
    case 'AssignmentExpression':
      if (parent.left.type === 'MemberExpression') return { name: keyName(parent.left), variable: false };
      return parent.left.type === 'Identifier' ? { name: parent.left.name, variable: true } : undefined;
    default:
      return undefined;
  }
}

/** Whether an expression may be the object, or an instance of the class, that owns a field. Unknown counts as yes. */
export function mayBe(sourceCode: SourceCode, base: TSESTree.Node, owner: Owner): boolean {
  const expression = unwrap(base);
  if (expression.type === 'ThisExpression') {
    const own = thisOwner(sourceCode, expression);
    return !own || isRelated(sourceCode, own, owner);
  }
  if (expression.type === 'Identifier') {
    if (owner.node.type === 'Identifier' && owner.node.name === expression.name) return true;
    const meaning = meaningOf(sourceCode, expression);
    if ('type' in meaning)
      return owner.node.type !== 'ObjectExpression' || !nameOfLiteral(owner.node)?.variable;
    const made = creationsOf(sourceCode, meaning);
    if (made && made.length > 0) return made.includes(owner.node);
    return true;
  }
  if (owner.node.type === 'ObjectExpression' && expression.type === 'MemberExpression') {
    const stored = nameOfLiteral(owner.node);
    const read = keyName(expression);
    const table = owner.node.parent.parent;
    // What is read by a key that is only known then may be any of the table's.
    if (read === undefined && stored && table?.type === 'ObjectExpression')
      return mayBe(sourceCode, expression.object, ownerOfLiteral(sourceCode, table));
    return !stored || (!stored.variable && (stored.name === undefined || stored.name === read));
  }
  return true;
}

/** Whether two are the same, or one a class that inherits the other. */
function isRelated(sourceCode: SourceCode, one: Owner, other: Owner): boolean {
  return (
    one.node === other.node ||
    inherits(sourceCode, one.node, other.node) ||
    inherits(sourceCode, other.node, one.node)
  );
}

/** Whether one of two classes is the other, or inherits it. */
export function isRelatedClass(sourceCode: SourceCode, one: ClassNode, other: ClassNode): boolean {
  return isRelated(sourceCode, { node: one, instance: true }, { node: other, instance: true });
}

/** Whether `this` at two places may be one object. */
export function isSameOwner(sourceCode: SourceCode, one: TSESTree.Node, other: TSESTree.Node): boolean {
  const [first, second] = [thisOwner(sourceCode, one), thisOwner(sourceCode, other)];
  return first?.instance === second?.instance && !!first && !!second && isRelated(sourceCode, first, second);
}

function inherits(sourceCode: SourceCode, node: TSESTree.Node, ancestor: TSESTree.Node): boolean {
  let current: TSESTree.Node | undefined = node;
  for (let depth = 0; depth < 10 && isClass(current); depth++) {
    if (!current.superClass) return false;
    current = declarationOf(sourceCode, current.superClass);
    if (current === ancestor) return true;
  }
  return false;
}

export function constructorOf(node: ClassNode): TSESTree.MethodDefinition | undefined {
  return node.body.body.find(
    (member): member is TSESTree.MethodDefinition =>
      member.type === 'MethodDefinition' && member.kind === 'constructor' && member.value.body !== null,
  );
}

/** Classes of the file that say that they extend this one. */
export function subclassesOf(sourceCode: SourceCode, node: ClassNode): ClassNode[] {
  const { parent } = node;
  const assigned = parent.type === 'VariableDeclarator' && parent.init === node ? [parent] : [];
  return [node, ...assigned]
    .flatMap((declaration) => sourceCode.getDeclaredVariables(declaration))
    .flatMap((variable) => variable.references)
    .flatMap(({ identifier }) =>
      isClass(identifier.parent) && identifier.parent.superClass === identifier ? [identifier.parent] : [],
    );
}
