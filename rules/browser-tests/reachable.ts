import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { type Browser, browsers } from '../browsers/browser.ts';
import type { OtherFiles } from '../flow/modules/files.ts';
import { outcomesBefore } from '../syntax/tests-before.ts';
import { asksForBrowser } from './by-words.ts';
import { FlagDefinitions } from './flag-definitions.ts';
import { BrowserQuestions, without } from './questions.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;
type Browsers = ReadonlySet<Browser>;

/** The browsers in which control may come to a node. */
export interface Reach {
  readonly browsers: Browsers;
  /** A test before it asks for the browser in a way that nobody can read: it may be fewer. */
  readonly unclear: boolean;
}

const everywhere: Reach = { browsers: new Set(browsers), unclear: false };

function both(one: Reach, other: Reach): Reach {
  const common = [...one.browsers].filter((browser) => other.browsers.has(browser));
  return { browsers: new Set(common), unclear: one.unclear || other.unclear };
}

function oneOf(one: Reach, other: Reach): Reach {
  return {
    browsers: new Set([...one.browsers, ...other.browsers]),
    unclear: one.unclear || other.unclear,
  };
}

/** Where a test has this outcome. */
function whereHeld(test: TSESTree.Node, held: boolean, questions: BrowserQuestions): Reach {
  if (test.type === 'UnaryExpression' && test.operator === '!')
    return whereHeld(test.argument, !held, questions);
  if (test.type === 'LogicalExpression' && test.operator !== '??') {
    const left = whereHeld(test.left, held, questions);
    const right = whereHeld(test.right, held, questions);
    return (test.operator === '&&') === held ? both(left, right) : oneOf(left, right);
  }
  const answer = questions.answer(test);
  if (answer === undefined) return everywhere;
  if (answer === 'unclear') return { ...everywhere, unclear: true };
  return { browsers: held ? answer : without(answer), unclear: false };
}

function isNarrow(reach: Reach): boolean {
  return reach.unclear || reach.browsers.size < browsers.length;
}

/** `browserAction`, `browserTabs()`: parts of the API, which have the browser in their names only. */
const apiPart = /\bbrowser(?!Name|Type|Kind|Info|Id|Is|Vendor|Family|Engine|Target|Version|Env)[A-Z]\w*/g;

/** `browserVersion >= 60`: how old a browser is changes nothing about what arrives. */
function asksForVersion(test: TSESTree.Node): boolean {
  return (
    test.type === 'BinaryExpression' &&
    /^[<>]=?$/.test(test.operator) &&
    [test.left, test.right].every((side) => /^(?:Identifier|MemberExpression|Literal)$/.test(side.type))
  );
}

/** Whether a test, or a part of it, asks for the browser in a way that does not tell which answers mean which. */
export function isUnreadable(sourceCode: SourceCode, test: TSESTree.Node): boolean {
  if (test.type === 'UnaryExpression' && test.operator === '!')
    return isUnreadable(sourceCode, test.argument);
  if (test.type === 'LogicalExpression')
    return isUnreadable(sourceCode, test.left) || isUnreadable(sourceCode, test.right);
  if (asksForVersion(test)) return false;
  const answer = new BrowserQuestions(sourceCode).answer(test);
  return answer === 'unclear' || (!answer && asksForBrowser(sourceCode, test, apiPart));
}

/** Whether a test has a branch for each outcome: then a name says enough, for the others have a way of their own. */
function isChoice({ parent }: TSESTree.Node): boolean {
  return parent?.type === 'ConditionalExpression' || (parent?.type === 'IfStatement' && !!parent.alternate);
}

/**
 * In which browsers control may come to a node, by the tests for the browser around it and before it. A flag alone that
 * is defined where nobody sees it says nothing: anybody can give anything such a name.
 */
export function reachOf(
  sourceCode: SourceCode,
  node: TSESTree.Node,
  findOthers: () => OtherFiles | undefined,
): Reach {
  const byName = new BrowserQuestions(sourceCode);
  let byDefinition: BrowserQuestions | undefined;
  let reach = everywhere;
  for (const { test, held } of outcomesBefore(node)) {
    const questions = isChoice(test)
      ? byName
      : (byDefinition ??= new BrowserQuestions(sourceCode, new FlagDefinitions(findOthers())));
    const found = whereHeld(test, held ?? true, questions);
    // In a `switch` more than one case may lead to a node.
    const isUnclear = held === undefined && isNarrow(found);
    reach = both(reach, isUnclear ? { ...everywhere, unclear: true } : found);
  }
  return reach;
}
