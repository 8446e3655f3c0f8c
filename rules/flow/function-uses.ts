import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { enclosingFunction, type FunctionNode, isFunction } from '../syntax/functions.ts';
import { keyName } from '../syntax/names.ts';
import { perFile } from '../syntax/per-file.ts';
import { unwrap, wrapped } from '../syntax/unwrap.ts';
import { nodesNamed } from '../syntax/words.ts';
import { type ClassNode, declarationOf, isClass, mayBe, type Owner } from './owners.ts';
import { meaningOf } from './undeclared.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;
type Call = TSESTree.CallExpression | TSESTree.NewExpression;

/** How a function is used: called with arguments, or handed to another function as its argument at `index`. */
export type FunctionUse =
  | { how: 'called'; call: Call; args: readonly TSESTree.CallExpressionArgument[]; open?: boolean }
  | { how: 'handed'; call: Call; index: number };

/** An expression that holds the function, or (`depth` levels up) a table that holds it. */
interface Holder {
  node: TSESTree.Node;
  depth: number;
}

const mostHolders = 2_000;
const deepestTable = 2;

const functionUses = perFile(() => new Map<TSESTree.Node, readonly FunctionUse[]>());

/** Where a function of the file is called or handed on, as far as the file shows. */
export function usesOf(sourceCode: SourceCode, fn: FunctionNode): readonly FunctionUse[] {
  const known = functionUses(sourceCode);
  let uses = known.get(fn);
  if (!uses) known.set(fn, (uses = new Search(sourceCode).ofFunction(fn)));
  return uses;
}

/** How a function uses one of its parameters that is a function itself. */
export function usesOfParameter(
  sourceCode: SourceCode,
  fn: FunctionNode,
  index: number,
): readonly FunctionUse[] {
  const parameter = fn.params[index];
  return parameter ? usesOfPattern(sourceCode, parameter) : [];
}

/** How the function that a name is bound to is used. */
export function usesOfPattern(sourceCode: SourceCode, pattern: TSESTree.Node): readonly FunctionUse[] {
  const known = functionUses(sourceCode);
  let uses = known.get(pattern);
  if (!uses) known.set(pattern, (uses = new Search(sourceCode).ofPattern(pattern)));
  return uses;
}

class Search {
  readonly #sourceCode: SourceCode;
  readonly #open: Holder[] = [];
  readonly #seen = new Set<TSESTree.Node>();
  readonly #uses: FunctionUse[] = [];

  constructor(sourceCode: SourceCode) {
    this.#sourceCode = sourceCode;
  }

  ofFunction(fn: FunctionNode): FunctionUse[] {
    if (fn.type === 'FunctionDeclaration') {
      if (fn.id) this.#variable(fn.id, 0);
    } else {
      if (fn.type === 'FunctionExpression' && fn.id) this.#variable(fn.id, 0);
      if (fn.parent.type === 'MethodDefinition' && fn.parent.kind === 'constructor')
        this.#constructions(fn.parent.parent.parent);
      else this.#add(fn, 0);
    }
    return this.#run();
  }

  ofPattern(pattern: TSESTree.Node): FunctionUse[] {
    this.#target(pattern, 0);
    return this.#run();
  }

  #run(): FunctionUse[] {
    for (let holder = this.#open.pop(); holder && this.#seen.size < mostHolders; holder = this.#open.pop()) {
      this.#follow(wrapped(holder.node), holder.depth);
    }
    return this.#uses.reverse();
  }

  #add(node: TSESTree.Node, depth: number): void {
    if (depth > deepestTable || this.#seen.has(node)) return;
    this.#seen.add(node);
    this.#open.push({ node, depth });
  }

  #follow(node: TSESTree.Node, depth: number): void {
    const { parent } = node;
    switch (parent?.type) {
      case 'CallExpression':
      case 'NewExpression':
        return this.#call(parent, node, depth);
      case 'MemberExpression':
        return parent.object === node ? this.#member(parent, depth) : undefined;
      case 'VariableDeclarator':
        return parent.init === node ? this.#target(parent.id, depth) : undefined;
      case 'AssignmentExpression':
        if (parent.right !== node) return;
        this.#target(parent.left, depth);
        return this.#add(parent, depth);
      case 'AssignmentPattern':
        return parent.right === node ? this.#target(parent.left, depth) : undefined;
      case 'Property':
        if (parent.value !== node || parent.parent.type !== 'ObjectExpression') return;
        this.#named(keyName(parent), depth, { node: parent.parent, instance: false });
        return this.#add(parent.parent, depth + 1);
      case 'ArrayExpression':
        return this.#add(parent, depth + 1);
      case 'MethodDefinition':
      case 'PropertyDefinition':
        if (parent.value !== node) return;
        if (parent.type === 'MethodDefinition' && parent.kind === 'get') return;
        return this.#named(keyName(parent), depth, { node: parent.parent.parent, instance: !parent.static });
      case 'ConditionalExpression':
        return parent.test === node ? undefined : this.#add(parent, depth);
      case 'LogicalExpression':
      case 'AwaitExpression':
      case 'SpreadElement':
        return this.#add(parent, depth);
      case 'SequenceExpression':
        return parent.expressions.at(-1) === node ? this.#add(parent, depth) : undefined;
      case 'ArrowFunctionExpression':
        return parent.body === node ? this.#results(parent, depth) : undefined;
      case 'ReturnStatement': {
        const fn = enclosingFunction(parent);
        return fn && this.#results(fn, depth);
      }
      case 'ForOfStatement':
        if (parent.right !== node || depth === 0) return;
        return this.#target(
          parent.left.type === 'VariableDeclaration' ? parent.left.declarations[0]?.id : parent.left,
          depth - 1,
        );
      default:
    }
  }

  /** What a function returns is what its calls give. */
  #results(fn: FunctionNode, depth: number): void {
    for (const use of usesOf(this.#sourceCode, fn)) if (use.how === 'called') this.#add(use.call, depth);
  }

  #call(call: Call, node: TSESTree.Node, depth: number): void {
    if (call.callee === node) {
      if (depth === 0) this.#uses.push({ how: 'called', call, args: call.arguments });
      return;
    }
    const index = call.arguments.indexOf(node as TSESTree.CallExpressionArgument);
    if (index === -1) return;
    const callee = unwrap(call.callee);
    if (depth > 0) {
      // Object.values(table), new Map([[key, fn]]): the same functions in another container.
      if (isContainerCall(callee)) this.#add(call, depth);
      return;
    }
    this.#uses.push({ how: 'handed', call, index });
    if (callee.type === 'MemberExpression') {
      const method = keyName(callee);
      if (method === 'set' || method === 'push' || method === 'add') this.#add(callee.object, depth + 1);
      return;
    }
    // once(fn), debounce(fn), useCallback(fn): what a wrapper from elsewhere gives is called as the function itself would be.
    if (!declarationOf(this.#sourceCode, callee)) this.#add(call, 0);
  }

  #member(member: TSESTree.MemberExpression, depth: number): void {
    const name = keyName(member);
    const outer = wrapped(member);
    const call =
      outer.parent?.type === 'CallExpression' && outer.parent.callee === outer ? outer.parent : undefined;
    if (depth > 0) {
      if (call && (name === 'get' || name === 'find' || name === 'at' || name === 'pop' || name === 'shift'))
        return this.#add(call, depth - 1);
      if (call && (name === 'forEach' || name === 'map'))
        return this.#parameterOf(call.arguments[0], 0, depth - 1);
      if (name === undefined || member.computed) return this.#add(member, depth - 1);
      return;
    }
    if (!call) return;
    if (name === 'bind' && call.arguments.length <= 1) return this.#add(call, 0);
    if (name === 'call') this.#uses.push({ how: 'called', call, args: call.arguments.slice(1) });
    if (name === 'apply') {
      const list = call.arguments[1];
      const args =
        list?.type === 'ArrayExpression' ? list.elements.filter((element) => element !== null) : [];
      this.#uses.push({ how: 'called', call, args });
    }
  }

  #parameterOf(fn: TSESTree.Node | undefined, index: number, depth: number): void {
    if (isFunction(fn)) this.#target(fn.params[index], depth);
  }

  /** The function gets a name: a variable, a property, or a name that a pattern binds. */
  #target(target: TSESTree.Node | undefined, depth: number): void {
    switch (target?.type) {
      case 'Identifier':
        return this.#variable(target, depth);
      case 'AssignmentPattern':
        return this.#target(target.left, depth);
      case 'TSParameterProperty':
        return this.#target(target.parameter, depth);
      case 'MemberExpression': {
        const name = keyName(target);
        if (name === undefined) return this.#add(target.object, depth + 1);
        return this.#named(name, depth, undefined, target.object);
      }
      default:
    }
  }

  #variable(identifier: TSESTree.Identifier, depth: number): void {
    const { references } = this.#meaning(identifier);
    for (const reference of references) if (reference.isRead()) this.#add(reference.identifier, depth);
  }

  #meaning(identifier: TSESTree.Identifier): { references: readonly TSESLint.Scope.Reference[] } {
    if (isFunction(identifier.parent) || isClass(identifier.parent)) {
      // The name of a function is known outside of it, the name of a function expression inside.
      const declared = this.#sourceCode.getDeclaredVariables?.(identifier.parent) ?? [];
      const own = declared.find((variable) => variable.name === identifier.name);
      if (own) return own;
    }
    return meaningOf(this.#sourceCode, identifier);
  }

  /** Members of this name, as far as the object that they are read from may be the owner. */
  #named(name: string | undefined, depth: number, owner: Owner | undefined, base?: TSESTree.Node): void {
    if (name === undefined || name === 'constructor') return;
    for (const node of nodesNamed(this.#sourceCode, name)) {
      const { parent } = node;
      if (
        parent.type === 'MemberExpression' &&
        parent.property === node &&
        (!parent.computed || node.type === 'Literal')
      ) {
        if (owner ? mayBe(this.#sourceCode, parent.object, owner) : sameBase(base, parent.object))
          this.#add(parent, depth);
      } else if (parent.type === 'Property' && parent.parent.type === 'ObjectPattern' && !parent.computed) {
        this.#target(parent.value, depth);
      }
    }
  }

  #constructions(node: ClassNode): void {
    if (node.id) this.#variable(node.id, 0);
    this.#add(node, 0);
    const names = [
      node.id,
      node.parent.type === 'VariableDeclarator' && node.parent.init === node ? node.parent.id : null,
    ];
    for (const name of names) if (name?.type === 'Identifier') this.#subclasses(name);
  }

  /** Classes that pass their own arguments on by `super(…)`, or have no constructor of their own. */
  #subclasses(name: TSESTree.Identifier): void {
    for (const { identifier } of this.#meaning(name).references) {
      const { parent } = identifier;
      if (!isClass(parent) || parent.superClass !== identifier) continue;
      const constructor = parent.body.body.find(
        (member) => member.type === 'MethodDefinition' && member.kind === 'constructor',
      );
      if (!constructor) this.#constructions(parent);
      else if (constructor.type === 'MethodDefinition') {
        for (const statement of constructor.value.body?.body ?? []) {
          const call = statement.type === 'ExpressionStatement' ? statement.expression : undefined;
          if (call?.type === 'CallExpression' && call.callee.type === 'Super') {
            this.#uses.push({ how: 'called', call, args: call.arguments });
          }
        }
      }
    }
  }
}

function sameBase(one: TSESTree.Node | undefined, other: TSESTree.Node): boolean {
  if (!one) return true;
  const [first, second] = [unwrap(one), unwrap(other)];
  if (first.type === 'Identifier' && second.type === 'Identifier') return first.name === second.name;
  return true;
}

function isContainerCall(callee: TSESTree.Node): boolean {
  if (callee.type === 'Identifier') return callee.name === 'Map' || callee.name === 'Set';
  if (callee.type !== 'MemberExpression' || callee.object.type !== 'Identifier') return false;
  return ['Object.values', 'Object.freeze', 'Object.assign', 'Array.from'].includes(
    `${callee.object.name}.${keyName(callee)}`,
  );
}
