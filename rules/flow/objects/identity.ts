import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { keyName } from '../../syntax/names.ts';
import { perFile } from '../../syntax/per-file.ts';
import { unwrap } from '../../syntax/unwrap.ts';
import { type ClassNode, isClass } from './classes.ts';
import { declarationOf } from '../variables/declarations.ts';
import { type Owner, ownerOfLiteral, thisOwner } from './owners.ts';
import { meaningOf } from '../variables/undeclared.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;

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
