import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { enclosingFunction, isFunction } from '../../syntax/functions.ts';
import { keyName } from '../../syntax/names.ts';
import { wrapped } from '../../syntax/unwrap.ts';
import { globalPath } from '../expressions/global-path.ts';
import type { Scene } from '../scene.ts';

type Reference = TSESLint.Scope.Reference;

/** What one mention of a variable does to the object or array in it. */
export type Effect =
  | 'none'
  /** It is handed to somebody who may do anything to it. */
  | 'unclear'
  /** The objects that it holds are. */
  | 'inside'
  /** The object that a key holds is. */
  | { readonly inside: string }
  | { readonly key: string; readonly value: TSESTree.Expression | undefined }
  | { readonly added: readonly (TSESTree.Expression | TSESTree.SpreadElement)[] };

/** Calls that only look at what they are given. */
const lookers =
  /^(?:console\.\w+|JSON\.stringify|Object\.(?:keys|values|entries|fromEntries|freeze|seal|isFrozen|hasOwn)|Array\.(?:isArray|from)|structuredClone|String|Boolean|Number)$/;

/** Lookers that hand out what the object holds. */
const openers = /^(?:Object\.(?:values|entries|fromEntries)|Array\.from)$/;

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const harmlessMethods = words(
  'map filter forEach find some every reduce includes indexOf join slice concat keys values entries at flat flatMap findIndex hasOwnProperty toString sort reverse',
);
const visitors = words('map filter forEach find some every reduce flatMap findIndex sort');

const readers =
  /^(?:IfStatement|UnaryExpression|BinaryExpression|TemplateLiteral|SpreadElement|ForInStatement|ExpressionStatement|AwaitExpression|WhileStatement)$/;

/** Names for names for names …: nobody follows an object further than this. */
const mostAliases = 3;

function isPosting({ callee }: TSESTree.CallExpression | TSESTree.NewExpression): boolean {
  if (callee.type === 'Identifier') return callee.name === 'postMessage';
  return callee.type === 'MemberExpression' && keyName(callee) === 'postMessage';
}

const literals = /^(?:Property|ObjectExpression|ArrayExpression|SpreadElement|TS|Chain|Conditional|Logical)/;

/** What the literals around an expression are a part of. */
function aroundLiterals(node: TSESTree.Node): TSESTree.Node | undefined {
  let { parent } = node;
  while (parent && literals.test(parent.type)) ({ parent } = parent);
  return parent;
}

/** What is handed to a port, or returned by the function that made it: each call makes another one. */
function isHandedOver(node: TSESTree.Node, variable: TSESLint.Scope.Variable | null): boolean {
  const around = aroundLiterals(node);
  if (around?.type === 'CallExpression') return isPosting(around);
  const made = variable?.defs[0];
  return (
    around?.type === 'ReturnStatement' &&
    made?.type === 'Variable' &&
    enclosingFunction(made.node) === enclosingFunction(around)
  );
}

function isTarget(node: TSESTree.Node): boolean {
  for (let current = node.parent; current; current = current.parent) {
    if (current.type === 'ObjectPattern' || current.type === 'ArrayPattern') return true;
    if (current.type !== 'Property' && current.type !== 'AssignmentPattern') return false;
  }
  return false;
}

/** What a key holds is changed, and stays there. */
function within(key: string | undefined): Effect {
  return key === undefined ? 'inside' : { inside: key };
}

/** Reads the mentions of a variable. What it is told of one stays true for the file. */
class EffectReader {
  readonly #scene: Scene;
  readonly #known = new Map<Reference, Effect>();
  #aliases = 0;
  /** The variable whose mention is read. */
  #variable: TSESLint.Scope.Variable | null = null;

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  of(reference: Reference): Effect {
    const before = this.#known.get(reference);
    if (before !== undefined) return before;
    const outer = this.#variable;
    this.#variable = reference.resolved;
    const effect = reference.isWrite() ? 'none' : this.#ofMention(wrapped(reference.identifier));
    this.#variable = outer;
    this.#known.set(reference, effect);
    return effect;
  }

  #ofMention(node: TSESTree.Node): Effect {
    const { parent } = node;
    if (parent?.type === 'MemberExpression' && parent.object === node) return this.#ofMember(parent);
    return this.#ofUse(node);
  }

  /** What is done with an object or array that an expression names. */
  #ofUse(node: TSESTree.Node): Effect {
    const { parent } = node;
    if (!parent || isHandedOver(node, this.#variable)) return 'none';
    if (parent.type === 'CallExpression' || parent.type === 'NewExpression')
      return parent.callee === node ? 'unclear' : this.#ofArgument(parent);
    if (parent.type === 'VariableDeclarator') return this.#ofNames(parent, node);
    if (parent.type === 'ForOfStatement') return this.#ofLoop(parent);
    if (parent.type === 'ExportSpecifier') return 'none';
    if (parent.type === 'ConditionalExpression') return parent.test === node ? 'none' : 'unclear';
    return readers.test(parent.type) ? 'none' : 'unclear';
  }

  #ofArgument(call: TSESTree.CallExpression | TSESTree.NewExpression): Effect {
    if (isPosting(call)) return 'none';
    const path = globalPath(call.callee, this.#scene)?.join('.');
    if (path === undefined || !lookers.test(path)) return 'unclear';
    return openers.test(path) ? this.#ofItems(wrapped(call)) : 'none';
  }

  /** What is done with the objects in an iterable that an expression makes of them. */
  #ofItems(node: TSESTree.Node): Effect {
    const { parent } = node;
    if (parent?.type === 'ForOfStatement' && parent.right === node) return this.#ofLoop(parent);
    if (parent?.type === 'MemberExpression' && parent.object === node) return this.#ofVisit(parent);
    return 'none';
  }

  #ofLoop(loop: TSESTree.ForOfStatement): Effect {
    if (loop.left.type !== 'VariableDeclaration') return 'inside';
    return this.#changes(loop.left) ? 'inside' : 'none';
  }

  /** `list.forEach((item) => …)` */
  #ofVisit(member: TSESTree.MemberExpression): Effect {
    const call = wrapped(member).parent;
    if (call?.type !== 'CallExpression' || !visitors.has(keyName(member) ?? '')) return 'none';
    const [by] = call.arguments;
    if (!by || isFunction(by)) return by && this.#changes(by) ? 'inside' : 'none';
    return lookers.test(globalPath(by, this.#scene)?.join('.') ?? '') ? 'none' : 'inside';
  }

  /** `const other = object`, `const { part } = object` */
  #ofNames(declarator: TSESTree.VariableDeclarator, node: TSESTree.Node): Effect {
    if (declarator.init !== node) return 'unclear';
    if (!this.#changes(declarator)) return 'none';
    return declarator.id.type === 'Identifier' ? 'unclear' : 'inside';
  }

  /** Whether what is declared there is changed, or handed to somebody who may change it. */
  #changes(declaration: TSESTree.Node): boolean {
    if (this.#aliases >= mostAliases) return true;
    this.#aliases++;
    const changes = this.#scene.sourceCode
      .getDeclaredVariables(declaration)
      .some(({ references }) => references.some((reference) => this.of(reference) !== 'none'));
    this.#aliases--;
    return changes;
  }

  #ofMember(member: TSESTree.MemberExpression): Effect {
    const key = keyName(member);
    const changed = key === undefined ? 'unclear' : { key, value: undefined };
    const outer = wrapped(member);
    const { parent } = outer;
    if (!parent) return 'none';
    switch (parent.type) {
      case 'AssignmentExpression':
        if (parent.left !== outer) break;
        return key === undefined
          ? 'unclear'
          : { key, value: parent.operator === '=' ? parent.right : undefined };
      case 'UpdateExpression':
        return changed;
      case 'UnaryExpression':
        return parent.operator === 'delete' ? changed : 'none';
      case 'CallExpression':
        if (parent.callee === outer) return this.#ofMethod(member, parent);
        break;
      case 'MemberExpression':
        if (parent.object === outer) return this.#ofMember(parent) === 'none' ? 'none' : within(key);
        break;
      default:
    }
    if (/^(?:Property|AssignmentPattern|ArrayPattern|ForOf|ForIn)/.test(parent.type) && isTarget(outer))
      return 'unclear';
    return this.#ofPart(outer, key);
  }

  #ofMethod(member: TSESTree.MemberExpression, call: TSESTree.CallExpression): Effect {
    const key = keyName(member);
    if (key === 'push' || key === 'unshift') return { added: call.arguments };
    return key !== undefined && harmlessMethods.has(key) ? this.#ofVisit(member) : 'unclear';
  }

  /** A part that is an object may be changed where it goes; other parts are what they are. */
  #ofPart(node: TSESTree.Node, key: string | undefined): Effect {
    if (this.#ofUse(node) === 'none') return 'none';
    return within(key);
  }
}

const readersOf = new WeakMap<Scene, EffectReader>();

/** What a mention of a variable does to the object or array in it. */
export function effectOf(reference: Reference, scene: Scene): Effect {
  let reader = readersOf.get(scene);
  if (!reader) readersOf.set(scene, (reader = new EffectReader(scene)));
  return reader.of(reference);
}
