import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { type Browser, browsers } from '../browsers/browser.ts';
import { keyName, literalString } from '../syntax/names.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { asksForBrowser } from './by-words.ts';
import { type Definition, FlagDefinitions, isFromOutside } from './flag-definitions.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;

/** The browsers in which the answer to a test is yes; `unclear` where it asks for the browser, and nobody can say how. */
export type Answer = ReadonlySet<Browser> | 'unclear';

const firefox: Answer = new Set(['firefox']);
const chromium: Answer = new Set(['chrome', 'edge']);
const safari: Answer = new Set(['safari']);
const edge: Answer = new Set(['edge']);

const families: Readonly<Record<string, Answer>> = {
  firefox,
  gecko: firefox,
  mozilla: firefox,
  chrome: chromium,
  chromium,
  safari,
  edge,
};

/** What may stand beside the browser in a name that asks for it: `isFirefox`, `IS_CHROMIUM_BUILD`, `env.FIREFOX`. */
const beside =
  /^(?:is|are|on|in|for|running|env|runtime|browser|build|target|like|based|platform|extension|addon|mv\d|\d)$/;

/** `isFirefox` asks for Firefox; `firefoxPort` and `chromeTabs` ask for nothing. */
function byName(name: string): Answer | undefined {
  const words = name
    .replaceAll(/([a-z\d])(?=[A-Z])/g, '$1_')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter(Boolean);
  const [family, ...more] = words.filter((word) => Object.hasOwn(families, word));
  const others = words.filter((word) => word !== family);
  return family !== undefined && more.length === 0 && others.every((word) => beside.test(word))
    ? families[family]
    : undefined;
}

/** `'firefox'`, `'firefox-mv2'`, `'moz-extension:'` */
function byText(text: string): Answer | undefined {
  if (/^moz-extension\b/.test(text)) return firefox;
  if (/^chrome-extension\b/.test(text)) return chromium;
  if (/^safari-(?:web-)?extension\b/.test(text)) return safari;
  return byName(text);
}

/** What is looked for in a user agent: every browser claims to be Mozilla, and most to be Safari and like Gecko. */
function byPattern(pattern: string): Answer | undefined {
  if (/^moz-extension|chrome-extension|^safari-/.test(pattern)) return byText(pattern);
  const found = pattern.toLowerCase().match(/firefox|chrom(?:e|ium)|edg|gecko|mozilla|safari|webkit/g) ?? [];
  if (found.length === 0) return undefined;
  if (found.length > 1) return 'unclear';
  if (found[0] === 'firefox') return firefox;
  if (found[0] === 'edg') return edge;
  return found[0]!.startsWith('chrom') ? chromium : 'unclear';
}

function isGlobalApi(node: TSESTree.Node): boolean {
  const inner = unwrap(node);
  if (inner.type === 'Identifier') return inner.name === 'browser' || inner.name === 'chrome';
  if (inner.type !== 'MemberExpression' || inner.object.type !== 'Identifier') return false;
  return (
    /^(?:window|self|globalThis)$/.test(inner.object.name) &&
    /^(?:browser|chrome)$/.test(keyName(inner) ?? '')
  );
}

function isMinusOneOrZero(node: TSESTree.Node): boolean {
  if (node.type === 'Literal') return node.value === 0;
  return node.type === 'UnaryExpression' && node.operator === '-';
}

function inverted(answer: Answer | undefined): Answer | undefined {
  return answer === undefined || answer === 'unclear' ? answer : without(answer);
}

/** `import.meta.env.FIREFOX`, `process.env.IS_FIREFOX`: the build says which browser it is for. */
export function isOfBuild(member: TSESTree.MemberExpression): boolean {
  const object = unwrap(member.object);
  if (object.type === 'MetaProperty') return true;
  if (object.type !== 'MemberExpression' || keyName(object) !== 'env') return false;
  const holder = unwrap(object.object);
  return holder.type === 'MetaProperty' || (holder.type === 'Identifier' && holder.name === 'process');
}

/** `__FIREFOX__`, `IS_FIREFOX`: where no code defines such a name, the build does. */
const buildConstant = /^[A-Z_][A-Z\d_]*$/;

/** Another flag mentions nothing but itself. */
function mentionsOne({ file, node }: Definition): boolean {
  return node.type !== 'Identifier' && node.type !== 'MemberExpression' && asksForBrowser(file, node);
}

const mostNested = 4;

/** Asks the tests of a file for the browser. */
export class BrowserQuestions {
  readonly #file: SourceCode;
  readonly #flags: FlagDefinitions | undefined;
  readonly #depth: number;

  /** Without `flags` a flag's name is enough; with them, what it is must be seen where it is defined. */
  constructor(file: SourceCode, flags?: FlagDefinitions, depth = mostNested) {
    this.#file = file;
    this.#flags = flags;
    this.#depth = depth;
  }

  /** In which browsers a test holds; undefined where it does not ask for the browser. */
  answer(test: TSESTree.Node): Answer | undefined {
    const node = unwrap(test);
    switch (node.type) {
      case 'Identifier':
        return this.#flag(node, node.name);
      case 'MemberExpression':
        if (isGlobalApi(node)) return 'unclear';
        return isOfBuild(node) ? byName(keyName(node) ?? '') : this.#flag(node, keyName(node) ?? '');
      case 'CallExpression':
        return this.#call(node);
      case 'BinaryExpression':
        return this.#comparison(node);
      case 'UnaryExpression':
        return node.operator === '!' ? inverted(this.answer(node.argument)) : undefined;
      case 'LogicalExpression':
        return this.answer(node.left) || this.answer(node.right) ? 'unclear' : undefined;
      case 'Literal':
        return byText(literalString(node) ?? '');
      default:
        return undefined;
    }
  }

  /** `isFirefox`, `env.isFirefox`: what its definition says, and where nobody can read how that asks, its name. */
  #flag(node: TSESTree.Node, name: string): Answer | undefined {
    const named = byName(name);
    if (!this.#flags) return named ?? this.#defined(node, new FlagDefinitions(undefined));
    if (node.type === 'Identifier' && buildConstant.test(name) && isFromOutside(this.#file, node))
      return named;
    const found = this.#defined(node, this.#flags, named !== undefined);
    return found === 'unclear' ? (named ?? 'unclear') : found;
  }

  /** Where a name asks for a browser, a definition that mentions one says as much, however it asks. */
  #defined(node: TSESTree.Node, flags: FlagDefinitions, isNamed = false): Answer | undefined {
    if (this.#depth === 0) return undefined;
    const answers = flags
      .of(this.#file, node)
      .flatMap(
        (definition) =>
          this.#definition(definition) ?? (isNamed && mentionsOne(definition) ? ('unclear' as const) : []),
      );
    const [first, ...others] = answers;
    return others.length === 0 ? first : 'unclear';
  }

  #definition({ file, node }: Definition): Answer | undefined {
    return new BrowserQuestions(file, this.#flags, this.#depth - 1).answer(node);
  }

  /** `ua.includes('Firefox')`, `/firefox/i.test(ua)`, `isFirefox()`, `['chrome', 'edge'].includes(name)` */
  #call(node: TSESTree.CallExpression): Answer | undefined {
    const callee = unwrap(node.callee);
    const [argument] = node.arguments;
    if (callee.type === 'Identifier' && callee.name === 'Boolean' && argument) return this.answer(argument);
    if (!argument) return this.answer(callee);
    if (callee.type !== 'MemberExpression') return undefined;
    if (!/^(?:includes|startsWith|indexOf|has|match|test|search)$/.test(keyName(callee) ?? ''))
      return undefined;
    if (callee.object.type === 'ArrayExpression') return this.#anyOf(callee.object);
    const text = literalString(argument);
    if (text !== undefined) return byPattern(text);
    const pattern = [argument, callee.object].find((side) => side.type === 'Literal' && 'regex' in side);
    return pattern?.type === 'Literal' && 'regex' in pattern ? byPattern(pattern.regex.pattern) : undefined;
  }

  #anyOf({ elements }: TSESTree.ArrayExpression): Answer | undefined {
    const answers = elements.map((element) => byText(literalString(element) ?? ''));
    const known = answers.filter((answer) => answer !== undefined && answer !== 'unclear');
    if (known.length === 0) return undefined;
    return known.length === answers.length ? new Set(known.flatMap((answer) => [...answer])) : 'unclear';
  }

  #comparison({ left, right, operator }: TSESTree.BinaryExpression): Answer | undefined {
    if (left.type === 'UnaryExpression' && left.operator === 'typeof')
      return isGlobalApi(left.argument) ? 'unclear' : undefined;
    if (isGlobalApi(left)) return 'unclear';
    const isEqual = operator === '===' || operator === '==';
    const isUnequal = operator === '!==' || operator === '!=';
    if (left.type === 'CallExpression' && isMinusOneOrZero(right)) {
      const found = this.answer(left);
      return isEqual || operator === '<' ? inverted(found) : found;
    }
    if (!isEqual && !isUnequal) return undefined;
    const text = literalString(right) ?? literalString(left);
    const same = text === undefined ? undefined : byText(text);
    return isEqual ? same : inverted(same);
  }
}

/** All browsers but these. */
export function without(some: ReadonlySet<Browser>): ReadonlySet<Browser> {
  return new Set(browsers.filter((browser) => !some.has(browser)));
}
