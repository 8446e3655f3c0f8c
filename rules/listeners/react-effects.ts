import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { hookName } from '../flow/components/react.ts';
import { functionsIn } from '../ports/listener-functions.ts';
import type { Candidate, PortListener, Ports } from '../ports/index.ts';
import { enclosingFunction, isFunction } from '../syntax/functions.ts';
import { unwrap, wrapped } from '../syntax/unwrap.ts';
import { variableOf } from '../syntax/variables.ts';
import { callsIn } from './attaching.ts';
import { contains } from '../syntax/contains.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;
type Variable = TSESLint.Scope.Variable;

/** A state of a component: `const [port, setPort] = useState(…)`. */
interface State {
  value: Variable;
  setter: Variable | undefined;
}

/** An effect that listens to the port of a state, and is not run again when the state gets a new port. */
export interface StaleEffect {
  dependencies: TSESTree.ArrayExpression;
  name: string;
  setter: string;
}

const effects = new Set(['useEffect', 'useLayoutEffect', 'useInsertionEffect']);
const longestChain = 3;

function isHook(
  node: TSESTree.Node | null | undefined,
  names: ReadonlySet<string>,
): node is TSESTree.CallExpression {
  return node?.type === 'CallExpression' && names.has(hookName(unwrap(node.callee)) ?? '');
}

const stateHook = new Set(['useState']);
const stableHooks = new Set(['useRef', 'createRef']);

function stateOf(sourceCode: SourceCode, name: TSESTree.Identifier): State | undefined {
  const value = variableOf(sourceCode, name);
  const declarator = value?.defs.length === 1 ? value.defs[0]?.node : undefined;
  if (!value || declarator?.type !== 'VariableDeclarator' || declarator.id.type !== 'ArrayPattern')
    return undefined;
  const [first, second] = declarator.id.elements;
  if (!isHook(declarator.init, stateHook) || first !== value.defs[0]?.name) return undefined;
  return { value, setter: second?.type === 'Identifier' ? variableOf(sourceCode, second) : undefined };
}

/** The effect around a node, with its dependencies where it has a plain list of them. */
function effectAround(node: TSESTree.Node): TSESTree.CallExpression | undefined {
  for (let fn = enclosingFunction(node); fn; fn = enclosingFunction(fn)) {
    const call = wrapped(fn).parent;
    if (call?.type === 'CallExpression' && call.arguments[0] === wrapped(fn) && isHook(call, effects))
      return call;
  }
  return undefined;
}

/** Whether a value is the same in every run of a component: a setter, a ref, what stands outside of it. */
function isStable({ scope, defs }: Variable): boolean {
  if (scope.type === 'module' || scope.type === 'global') return true;
  const [definition] = defs;
  if (definition?.type !== 'Variable') return false;
  const { id, init } = definition.node;
  if (id.type === 'Identifier') return isHook(init, stableHooks);
  return id.type === 'ArrayPattern' && id.elements[1] === definition.name && isHook(init, stateHook);
}

/** Answers for one file which effects listen to ports that are replaced. */
export class Effects {
  readonly #sourceCode: SourceCode;
  readonly #ports: Ports;

  constructor(sourceCode: SourceCode, ports: Ports) {
    this.#sourceCode = sourceCode;
    this.#ports = ports;
  }

  /** The effects that go on listening to a port which its state has given up. */
  stale(): readonly StaleEffect[] {
    const found = new Map<TSESTree.Node, StaleEffect>();
    const isInEffect = ({ node, method }: Candidate<PortListener>): boolean =>
      method === 'addListener' && effectAround(node) !== undefined;
    for (const listener of [
      ...this.#ports.listeners('onMessage', isInEffect),
      ...this.#ports.listeners('onDisconnect', isInEffect),
    ]) {
      const receiver = unwrap(listener.receiver);
      if (receiver.type !== 'Identifier') continue;
      const state = stateOf(this.#sourceCode, receiver);
      const dependencies = effectAround(listener.node)?.arguments[1];
      if (!state?.setter || dependencies?.type !== 'ArrayExpression' || found.has(dependencies)) continue;
      const replaced = this.#replacements(state.setter);
      if (replaced.length === 0 || replaced.some((call) => this.#mayRunAgain(dependencies, state, call)))
        continue;
      found.set(dependencies, { dependencies, name: receiver.name, setter: state.setter.name });
    }
    return [...found.values()];
  }

  /** `setPort(connect())`: the calls that put a new port there, of which nothing else is done. */
  #replacements(setter: Variable): TSESTree.CallExpression[] {
    const opened = new Set<TSESTree.Node>(this.#ports.connects().map(({ node }) => wrapped(node)));
    return setter.references.flatMap(({ identifier }) => {
      const call = identifier.parent;
      if (call.type !== 'CallExpression' || call.callee !== identifier) return [];
      const [value] = call.arguments;
      return value && opened.has(value) ? [call] : [];
    });
  }

  /** Whether a dependency of the effect may change together with the port. */
  #mayRunAgain(
    { elements }: TSESTree.ArrayExpression,
    port: State,
    replacement: TSESTree.CallExpression,
  ): boolean {
    return elements.some((element) => {
      const inner = element && element.type !== 'SpreadElement' ? unwrap(element) : undefined;
      if (inner?.type === 'Literal') return false;
      const variable = inner?.type === 'Identifier' ? variableOf(this.#sourceCode, inner) : undefined;
      if (inner?.type !== 'Identifier' || !variable || variable === port.value) return true;
      if (isStable(variable)) return false;
      const state = stateOf(this.#sourceCode, inner);
      return !state?.setter || this.#isSetWith(state.setter, port, replacement);
    });
  }

  /** Whether a state is set by the code that replaces the port, or by an effect that this brings about. */
  #isSetWith(setter: Variable, port: State, replacement: TSESTree.CallExpression): boolean {
    const places = port.value.references.flatMap(({ identifier }) => {
      const list = wrapped(identifier).parent;
      const effect = list?.type === 'ArrayExpression' ? list.parent : undefined;
      return isHook(effect, effects) ? [effect] : [];
    });
    const around = enclosingFunction(replacement);
    return [...(around ? [around] : []), ...places].some((code) => this.#mentions(code, setter, 0));
  }

  #mentions(code: TSESTree.Node, setter: Variable, depth: number): boolean {
    if (setter.references.some(({ identifier }) => contains(code, identifier))) return true;
    if (depth >= longestChain) return false;
    return callsIn(this.#sourceCode, code)
      .flatMap((call) => functionsIn(this.#sourceCode, call.callee))
      .some((fn) => !contains(fn, code) && this.#mentions(fn, setter, depth + 1));
  }
}

/** The name that the first value of a state gets: `port` of `const [port] = useState(() => connect())`. */
export function stateTarget(
  call: TSESTree.Node,
): { target: TSESTree.Node; hook: TSESTree.CallExpression } | undefined {
  const value = wrapped(call);
  const made = isFunction(value.parent) && value.parent.body === value ? wrapped(value.parent) : value;
  const hook = made.parent;
  if (!isHook(hook, stateHook) || hook.arguments[0] !== made) return undefined;
  const { parent } = wrapped(hook);
  const [target] =
    parent?.type === 'VariableDeclarator' && parent.id.type === 'ArrayPattern' ? parent.id.elements : [];
  return target ? { target, hook } : undefined;
}
