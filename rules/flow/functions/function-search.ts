import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { enclosingFunction, type FunctionNode, isFunction } from '../../syntax/functions.ts';
import { loopTarget } from '../../syntax/loops.ts';
import { callOf } from '../../syntax/member-access.ts';
import { keyName } from '../../syntax/names.ts';
import { unwrap, wrapped } from '../../syntax/unwrap.ts';
import { nodesNamed } from '../../syntax/words.ts';
import { forwardsArguments } from './forwarding.ts';
import {
  givesCollection,
  isContainerCall,
  isMap,
  isObserver,
  putsElement,
  readsOfWhole,
  takesBack,
  takesElement,
} from './function-containers.ts';
import type { Arguments, Call, FunctionUse } from './function-uses.ts';
import { type ClassNode, constructorOf, subclassesOf, superCall } from '../objects/classes.ts';
import { declarationOf } from '../variables/declarations.ts';
import { mayBe } from '../objects/identity.ts';
import { type Owner, ownerOfBase, ownerOfLiteral } from '../objects/owners.ts';
import { meaningOf } from '../variables/undeclared.ts';
import { laterCalls } from '../../syntax/timers.ts';

/** An expression that holds the function, or something that gives it: outermost first, a table (`t`) or a call (`c`). */
interface Holder {
  node: TSESTree.Node;
  layers: string;
  bound: Arguments;
}

const mostHolders = 1_000;
const mostLayers = 3;

/** Follows a function forwards, from name to name, to where it is called. Works a list off, so that nothing nests. */
export class FunctionSearch {
  readonly #sourceCode: Readonly<TSESLint.SourceCode>;
  readonly #open: Holder[] = [];
  readonly #seen = new Map<string, Set<TSESTree.Node>>();
  readonly #uses: FunctionUse[] = [];
  #taken = 0;

  constructor(sourceCode: Readonly<TSESLint.SourceCode>) {
    this.#sourceCode = sourceCode;
  }

  ofFunction(fn: FunctionNode): readonly FunctionUse[] {
    this.#function(fn, { node: fn, layers: '', bound: [] });
    return this.#run();
  }

  ofPattern(pattern: TSESTree.Node): readonly FunctionUse[] {
    this.#target(pattern, { node: pattern, layers: '', bound: [] });
    return this.#run();
  }

  ofExpression(node: TSESTree.Node): readonly FunctionUse[] {
    this.#add(node, { node, layers: '', bound: [] }, '');
    return this.#run();
  }

  #run(): readonly FunctionUse[] {
    for (let holder = this.#open.pop(); holder; holder = this.#open.pop()) {
      if (++this.#taken > mostHolders) break;
      this.#follow(wrapped(holder.node), holder);
    }
    return this.#uses.reverse();
  }

  #add(node: TSESTree.Node, { bound }: Holder, layers: string): void {
    if (layers.length > mostLayers) return;
    let seen = this.#seen.get(layers);
    if (!seen) this.#seen.set(layers, (seen = new Set<TSESTree.Node>()));
    if (seen.has(node)) return;
    seen.add(node);
    this.#open.push({ node, layers, bound });
  }

  #function(fn: FunctionNode, holder: Holder): void {
    if (fn.type !== 'ArrowFunctionExpression' && fn.id) this.#declared(fn, fn.id.name, holder);
    if (fn.type === 'FunctionDeclaration') return;
    if (fn.parent.type === 'MethodDefinition' && fn.parent.kind === 'constructor') {
      this.#constructions(fn.parent.parent.parent, holder);
    } else this.#add(fn, holder, holder.layers);
  }

  #follow(node: TSESTree.Node, holder: Holder): void {
    const { parent } = node;
    const { layers } = holder;
    switch (parent?.type) {
      case 'CallExpression':
      case 'NewExpression':
        return parent.callee === node ? this.#called(parent, holder) : this.#handed(parent, node, holder);
      case 'MemberExpression':
        return parent.object === node ? this.#member(parent, holder) : undefined;
      case 'VariableDeclarator':
        return parent.init === node ? this.#target(parent.id, holder) : undefined;
      case 'AssignmentExpression':
        if (parent.right !== node) return;
        this.#target(parent.left, holder);
        return this.#add(parent, holder, layers);
      case 'AssignmentPattern':
        return parent.right === node ? this.#target(parent.left, holder) : undefined;
      case 'Property':
        if (parent.value !== node || parent.parent.type !== 'ObjectExpression') return;
        this.#named(keyName(parent), holder, ownerOfLiteral(this.#sourceCode, parent.parent));
        if (layers === '' && isObserver(parent))
          this.#uses.push({ how: 'handed', call: parent.parent.parent, bound: holder.bound, index: 0 });
        return this.#add(parent.parent, holder, `t${layers}`);
      case 'JSXExpressionContainer':
        // <Panel onOpen={fn} />: whoever has the property calls it.
        if (parent.parent.type !== 'JSXAttribute' || typeof parent.parent.name.name !== 'string') return;
        return this.#named(parent.parent.name.name, holder, { node: parent.parent.parent, instance: false });
      case 'ArrayExpression':
        return this.#add(parent, holder, `t${layers}`);
      case 'MethodDefinition':
        if (parent.kind === 'method') this.#classMember(parent, holder);
        return;
      case 'PropertyDefinition':
        return parent.value === node ? this.#classMember(parent, holder) : undefined;
      case 'ConditionalExpression':
        return parent.test === node ? undefined : this.#add(parent, holder, layers);
      case 'LogicalExpression':
      case 'AwaitExpression':
      case 'SpreadElement':
        return this.#add(parent, holder, layers);
      case 'SequenceExpression':
        return parent.expressions.at(-1) === node ? this.#add(parent, holder, layers) : undefined;
      case 'ArrowFunctionExpression':
        return parent.body === node ? this.#returned(parent, holder) : undefined;
      case 'ReturnStatement':
        return this.#returned(enclosingFunction(parent), holder);
      case 'ForOfStatement':
        if (parent.right === node && layers.startsWith('t'))
          this.#target(loopTarget(parent), holder, layers.slice(1));
        return;
      default:
    }
  }

  /** Calling the other function gives this one. */
  #returned(fn: FunctionNode | undefined, holder: Holder): void {
    const layers = `c${holder.layers}`;
    if (fn && layers.length <= mostLayers) this.#function(fn, { ...holder, layers });
  }

  #called(call: Call, holder: Holder): void {
    const { layers, bound } = holder;
    if (layers === '') this.#uses.push({ how: 'called', call, bound, args: call.arguments });
    else if (layers.startsWith('c')) this.#add(call, holder, layers.slice(1));
  }

  #handed(call: Call, node: TSESTree.Node, holder: Holder): void {
    const { layers, bound } = holder;
    const index = call.arguments.indexOf(node as TSESTree.CallExpressionArgument);
    if (index === -1) return;
    const callee = unwrap(call.callee);
    if (callee.type === 'MemberExpression') {
      const method = keyName(callee);
      if (method !== undefined && putsElement.has(method))
        this.#target(unwrap(callee.object), holder, `t${layers}`);
    }
    if (layers !== '') {
      // Object.values(table), new Map([[key, fn]]): the same functions in another container.
      if (layers.startsWith('tt') && isMap(callee)) this.#add(call, holder, layers.slice(1));
      else if (layers.startsWith('t') && isContainerCall(callee)) this.#add(call, holder, layers);
      return;
    }
    if (callee.type === 'Identifier' && laterCalls.has(callee.name)) {
      this.#uses.push({ how: 'called', call, bound, args: call.arguments.slice(2) });
      return;
    }
    if (callee.type === 'MemberExpression' && takesBack.has(keyName(callee) ?? '')) return;
    if (forwardsArguments(this.#sourceCode, callee, index)) return this.#add(call, holder, '');
    this.#uses.push({ how: 'handed', call, bound, index });
    // once(fn), debounce(fn), useCallback(fn): what a wrapper from elsewhere gives is called as the function itself would be.
    if (callee.type !== 'MemberExpression' && !declarationOf(this.#sourceCode, callee))
      this.#add(call, holder, '');
  }

  #member(member: TSESTree.MemberExpression, holder: Holder): void {
    const { layers, bound } = holder;
    const name = keyName(member);
    const call = callOf(member);
    if (layers.startsWith('t')) {
      const rest = layers.slice(1);
      if (call && name !== undefined && takesElement.has(name)) this.#add(call, holder, rest);
      else if (call && (name === 'forEach' || name === 'map'))
        this.#elementsOf(call.arguments[0], holder, rest);
      else if (call && name !== undefined && givesCollection.has(name)) this.#add(call, holder, layers);
      else if (name === undefined || member.computed) this.#add(member, holder, rest);
      return;
    }
    if (!call) return;
    if (name === 'bind') {
      const all = [...bound, ...call.arguments.slice(1)];
      // Whoever calls it, these are what it gets first.
      if (layers === '' && all.length > bound.length)
        this.#uses.push({ how: 'called', call, bound: all, args: [] });
      this.#add(call, { ...holder, bound: all }, layers);
    } else if (layers === '' && name === 'call') {
      this.#uses.push({ how: 'called', call, bound, args: call.arguments.slice(1) });
    } else if (layers === '' && name === 'apply') {
      const list = call.arguments[1];
      const args =
        list?.type === 'ArrayExpression' ? list.elements.filter((element) => element !== null) : [];
      this.#uses.push({ how: 'called', call, bound, args });
    }
  }

  #elementsOf(callback: TSESTree.Node | undefined, holder: Holder, layers: string): void {
    if (isFunction(callback)) this.#target(callback.params[0], holder, layers);
  }

  /** The function gets a name: a variable, a property, or a name that a pattern binds. */
  #target(target: TSESTree.Node | undefined, holder: Holder, layers = holder.layers): void {
    const moved = { ...holder, layers };
    switch (target?.type) {
      case 'Identifier':
        return this.#references(meaningOf(this.#sourceCode, target).references, moved);
      case 'AssignmentPattern':
        return this.#target(target.left, moved);
      case 'TSParameterProperty':
        return this.#target(target.parameter, moved);
      case 'AssignmentExpression':
        return this.#target(unwrap(target.left), moved);
      case 'LogicalExpression':
        return this.#target(unwrap(target.left), moved);
      case 'ArrayPattern':
        if (!layers.startsWith('t')) return;
        for (const element of target.elements) this.#target(element ?? undefined, holder, layers.slice(1));
        return;
      case 'MemberExpression': {
        const name = keyName(target);
        if (name === undefined) return this.#target(unwrap(target.object), moved, `t${layers}`);
        this.#named(name, moved, ownerOfBase(this.#sourceCode, target.object));
        return this.#inTable(target.object, moved);
      }
      default:
    }
  }

  /** `table.name = fn`: the table may be read by other keys than this name. */
  #inTable(object: TSESTree.Node, holder: Holder): void {
    if (object.type !== 'Identifier') return;
    const meaning = meaningOf(this.#sourceCode, object);
    if ('defs' in meaning) this.#referencesOfTable(meaning, { ...holder, layers: `t${holder.layers}` });
  }

  #referencesOfTable(variable: TSESLint.Scope.Variable, holder: Holder): void {
    for (const identifier of readsOfWhole(variable)) this.#add(identifier, holder, holder.layers);
  }

  #references(references: readonly TSESLint.Scope.Reference[], holder: Holder): void {
    for (const reference of references) {
      if (reference.isRead()) this.#add(reference.identifier, holder, holder.layers);
    }
  }

  /** The name of a declared function or class is known outside of it, that of a function expression inside. */
  #declared(node: FunctionNode | ClassNode, name: string, holder: Holder): void {
    for (const variable of this.#sourceCode.getDeclaredVariables(node)) {
      if (variable.name === name) this.#references(variable.references, holder);
    }
  }

  #classMember(member: TSESTree.MethodDefinition | TSESTree.PropertyDefinition, holder: Holder): void {
    this.#named(keyName(member), holder, { node: member.parent.parent, instance: !member.static });
  }

  /** Members of this name, as far as the object that they are read from may be the owner. */
  #named(name: string | undefined, holder: Holder, owner: Owner): void {
    if (name === undefined) return;
    for (const node of nodesNamed(this.#sourceCode, name.replace(/^#/, ''))) {
      const { parent } = node;
      if (parent.type === 'MemberExpression' && parent.property === node && keyName(parent) === name) {
        if (mayBe(this.#sourceCode, parent.object, owner)) this.#add(parent, holder, holder.layers);
      } else if (parent.type === 'Property' && parent.parent.type === 'ObjectPattern' && !parent.computed) {
        this.#target(parent.value, holder);
      } else if (node.type === 'Literal' && parent.type === 'CallExpression') {
        this.#calledByName(parent, node, holder, owner);
      }
    }
  }

  /** `queue.push(object, 'method', [argument])`, `invoke(object, 'method', argument)`. */
  #calledByName(
    call: TSESTree.CallExpression,
    name: TSESTree.StringLiteral,
    holder: Holder,
    owner: Owner,
  ): void {
    const index = call.arguments.indexOf(name);
    const object = call.arguments[index - 1];
    if (!object || holder.layers !== '' || !mayBe(this.#sourceCode, object, owner)) return;
    const [list, ...others] = call.arguments.slice(index + 1);
    const args =
      list?.type === 'ArrayExpression' && others.length === 0
        ? list.elements.filter((element) => element !== null)
        : call.arguments.slice(index + 1);
    this.#uses.push({ how: 'called', call, bound: holder.bound, args });
  }

  /** Where a class is constructed, itself or by a subclass that has no constructor or passes arguments on. */
  #constructions(node: ClassNode, holder: Holder): void {
    if (node.id) this.#declared(node, node.id.name, holder);
    this.#add(node, holder, holder.layers);
    for (const subclass of subclassesOf(this.#sourceCode, node)) {
      const call = superCall(subclass);
      if (call) this.#uses.push({ how: 'called', call, bound: [], args: call.arguments });
      else if (!constructorOf(subclass)) this.#add(subclass, holder, holder.layers);
      if (!constructorOf(subclass) && subclass.id) this.#declared(subclass, subclass.id.name, holder);
    }
  }
}
