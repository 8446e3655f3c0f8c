import type { TSESTree } from '@typescript-eslint/utils';
import { isFunction, type FunctionNode } from '../../syntax/functions.ts';
import { callsOf } from './callers.ts';
import type { Scene } from '../scene.ts';
import { bare, unknown, type Value } from '../value.ts';
import { contains } from '../../syntax/contains.ts';

/** The declaration or assignment inside of a function that makes something of a mention. */
function madeOf(mention: TSESTree.Node, fn: FunctionNode): TSESTree.Node | undefined {
  let node: TSESTree.Node | undefined = mention;
  while (node && node !== fn) {
    if (node.type === 'VariableDeclarator' || node.type === 'ForOfStatement') return node;
    node = node.parent;
  }
  return undefined;
}

/** Where a function mentions what it is called with, or what it makes of that. */
function mentionsOfGiven(fn: FunctionNode, { sourceCode }: Scene): readonly TSESTree.Node[] {
  const found = new Set<TSESTree.Node>();
  const queue = [...sourceCode.getDeclaredVariables(fn)].filter(({ defs }) =>
    defs.some(({ type }) => type === 'Parameter'),
  );
  const known = new Set(queue);
  for (const variable of queue)
    for (const { identifier } of variable.references) {
      found.add(identifier);
      const made = madeOf(identifier, fn);
      const declared = made?.type === 'ForOfStatement' ? made.left : made;
      for (const other of declared ? sourceCode.getDeclaredVariables(declared) : []) {
        if (!known.has(other)) queue.push(other);
        known.add(other);
      }
    }
  return [...found];
}

/** Keeps of a value what is the same for all calls of the function that returns it. */
class ForAllCalls {
  readonly #fn: FunctionNode;
  readonly #call: TSESTree.Node;
  readonly #mentions: readonly TSESTree.Node[];
  leftOut = false;

  constructor(fn: FunctionNode, call: TSESTree.Node, scene: Scene) {
    this.#fn = fn;
    this.#call = call;
    this.#mentions = mentionsOfGiven(fn, scene);
  }

  of(value: Value): Value {
    if (this.#isGiven(value)) {
      this.leftOut = true;
      return unknown(value.node);
    }
    switch (value.is) {
      case 'object':
        return {
          ...value,
          entries: value.entries.map((entry) => ({ ...entry, value: this.of(entry.value) })),
        };
      case 'array':
        return { ...value, items: value.items.map((item) => this.of(item)) };
      case 'either':
        return { ...value, options: value.options.map((option) => this.of(option)) };
      case 'thing':
        return value.holds ? { ...value, holds: this.of(value.holds) } : value;
      default:
        return value;
    }
  }

  /** The promise of an async function stands where it is called. `new Map(entries)` is a Map whatever it is given; what has only a name here is what the name was given. */
  #isGiven(value: Value): boolean {
    const { node, is } = value;
    if (/^(?:data|unknown)$/.test(bare(value).is) || node === this.#call) return false;
    if (!contains(this.#fn, node)) return true;
    const isNamed = node.type === 'Identifier' || node.type === 'MemberExpression' || is === 'seen';
    return isNamed && !isFunction(node) && this.#mentions.some((mention) => contains(node, mention));
  }
}

/** What a function returns, without what only some of its calls hand to it. */
export function forAllCalls(value: Value, fn: FunctionNode, call: TSESTree.Node, scene: Scene): Value {
  if (fn.params.length === 0 || callsOf(fn, scene).length < 2) return value;
  const calls = new ForAllCalls(fn, call, scene);
  const same = calls.of(value);
  // Types know what this call hands over.
  return calls.leftOut && scene.typeOf ? unknown(value.node) : same;
}
