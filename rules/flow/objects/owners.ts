import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { keyName } from '../../syntax/names.ts';
import { perFile } from '../../syntax/per-file.ts';
import { unwrap } from '../../syntax/unwrap.ts';
import { componentOf } from '../components/components.ts';
import { declarationOf, memberDeclaration } from '../variables/declarations.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;

/** What `this` means: an object by itself, or (`instance`) what a class or constructor function makes. */
export interface Owner {
  node: TSESTree.Node;
  instance: boolean;
}

/** `F` in `F.prototype`. */
function prototypeOwner(node: TSESTree.Node): TSESTree.Node | undefined {
  return node.type === 'MemberExpression' && keyName(node) === 'prototype' ? node.object : undefined;
}

function instanceOf(sourceCode: SourceCode, constructor: TSESTree.Node): Owner {
  const node = declarationOf(sourceCode, constructor) ?? memberDeclaration(sourceCode, constructor);
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
