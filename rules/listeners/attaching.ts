import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { momentOf } from '../order/moment.ts';
import { functionsIn } from '../ports/listener-functions.ts';
import { type FunctionNode, isFunction } from '../syntax/functions.ts';
import { keyName } from '../syntax/names.ts';
import { isSamePlace } from '../syntax/places.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { variableOf } from '../syntax/variables.ts';
import { isExported, rootOf } from './exported.ts';
import { keepsOnly } from './handed-on.ts';
import { contains } from '../syntax/contains.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;
type Call = TSESTree.CallExpression | TSESTree.NewExpression;

/** Every call in a piece of code, those of functions inside of it too. */
export function callsIn(sourceCode: SourceCode, top: TSESTree.Node): Call[] {
  const calls: Call[] = [];
  const open: TSESTree.Node[] = [top];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'CallExpression' || node.type === 'NewExpression') calls.push(node);
    for (const key of sourceCode.visitorKeys[node.type] ?? []) {
      const child = (node as unknown as Record<string, TSESTree.Node | (TSESTree.Node | null)[] | null>)[key];
      for (const each of Array.isArray(child) ? child : [child]) if (each) open.push(each);
    }
  }
  return calls;
}

/** `listen` of `import { listen } from …`, `feed.listen` of `import * as feed from …`, or a function of nobody knows where. */
function isPerhapsOfModule(sourceCode: SourceCode, callee: TSESTree.Node): boolean {
  if (callee.type === 'Identifier') return true;
  const root = rootOf(callee);
  const variable = root.type === 'Identifier' ? variableOf(sourceCode, root) : undefined;
  return variable?.defs.some(({ type }) => type === 'ImportBinding') ?? false;
}

/** What a piece of code may do about the listeners of a new port. */
export class Attaching {
  readonly #sourceCode: SourceCode;
  /** Where listeners are added to the port in this place. */
  readonly #additions: readonly TSESTree.Node[];
  readonly #names: readonly TSESTree.Node[];
  /** Whether some are added when events come, which anything may bring about. */
  readonly #onEvents: boolean;

  constructor(
    sourceCode: SourceCode,
    names: readonly TSESTree.Node[],
    additions: readonly TSESTree.Node[],
    onEvents: boolean,
  ) {
    this.#sourceCode = sourceCode;
    this.#names = names;
    this.#additions = additions;
    this.#onEvents = onEvents;
  }

  /** Whether code may add listeners to the port, itself or by what it calls. Unknown counts as yes. */
  mayAttach(code: TSESTree.Node, seen = new Set<TSESTree.Node>()): boolean {
    if (seen.has(code)) return false;
    seen.add(code);
    if (this.#additions.some((addition) => contains(code, addition))) return true;
    return callsIn(this.#sourceCode, code).some((call) => this.#mayAttachBy(call, seen));
  }

  #isPort(node: TSESTree.Node): boolean {
    const value = unwrap(node);
    // `attach((port = connect()))`
    const place = value.type === 'AssignmentExpression' ? value.left : value;
    return this.#names.some((name) => isSamePlace(this.#sourceCode, name, place));
  }

  #mayAttachBy(call: Call, seen: Set<TSESTree.Node>): boolean {
    const callee = unwrap(call.callee);
    if (callee.type === 'MemberExpression' && this.#isPort(callee.object)) return false;
    if (keepsOnly(call)) return false;
    const given = call.arguments.filter((argument) => argument.type !== 'SpreadElement');
    if (given.some((argument) => this.#isPort(argument))) return true;
    const called = functionsIn(this.#sourceCode, call.callee);
    const handed = given.flatMap((argument) => (isFunction(argument) ? [] : this.#functionsOf(argument)));
    if ([...called, ...handed].some((fn) => this.mayAttach(fn, seen))) return true;
    return called.length === 0 && this.#isUnknown(call, callee, given);
  }

  #functionsOf(argument: TSESTree.Expression): readonly FunctionNode[] {
    const inner = unwrap(argument);
    if (inner.type !== 'Identifier' && inner.type !== 'MemberExpression' && inner.type !== 'CallExpression')
      return [];
    return functionsIn(this.#sourceCode, argument);
  }

  /** Whether code that is not in this file may come to add listeners: by the object that holds the port, or by an event. */
  #isUnknown(call: Call, callee: TSESTree.Node, given: readonly TSESTree.Node[]): boolean {
    const [first] = given;
    if (first && momentOf(first) === 'timer') return false;
    if (callee.type === 'MemberExpression' && ['connect', 'connectNative'].includes(keyName(callee) ?? ''))
      return false;
    if (this.#onEvents) return true;
    // Other modules see a variable that is exported.
    if (
      isPerhapsOfModule(this.#sourceCode, callee) &&
      this.#names.some((name) => isExported(this.#sourceCode, name))
    )
      return true;
    const holders = this.#names.flatMap((name) => (name.type === 'MemberExpression' ? [rootOf(name)] : []));
    return holders.some((holder) =>
      [callee, ...given].some((node) => isSamePlace(this.#sourceCode, holder, rootOf(node))),
    );
  }
}
