import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { keyName } from '../../syntax/names.ts';
import { perFile } from '../../syntax/per-file.ts';
import { nearTests, shownBefore } from '../../syntax/tests-before.ts';
import { endBefore, wordEndingAt } from '../../syntax/text-before.ts';
import { unwrap } from '../../syntax/unwrap.ts';
import { variableOf } from '../../syntax/variables.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;

/** The name before an `instanceof`, which parentheses may be around. */
function nameBefore(text: string, offset: number): string {
  let end = endBefore(text, offset);
  while (text[end - 1] === ')') end = endBefore(text, end - 1);
  return wordEndingAt(text, end);
}

/** The names that the file asks for their class. */
const instancesAsked = perFile(({ text }) => {
  const names = new Set<string>();
  for (let at = text.indexOf('instanceof'); at !== -1; at = text.indexOf('instanceof', at + 10))
    names.add(nameBefore(text, at));
  return names;
});

/** The test that has shown what a name holds here to be an instance of some class: no API hands out instances of such. */
export function instanceTest(sourceCode: SourceCode, name: TSESTree.Identifier): TSESTree.Node | undefined {
  if (!instancesAsked(sourceCode).has(name.name)) return undefined;
  for (const { test, held } of shownBefore(name)) {
    if (held !== true || test.type !== 'BinaryExpression' || test.operator !== 'instanceof') continue;
    const { left, right } = test;
    if (left.type !== 'Identifier' || left.name !== name.name) continue;
    const isObject = right.type === 'Identifier' && right.name === 'Object';
    if (!isObject && variableOf(sourceCode, left) === variableOf(sourceCode, name)) return right;
  }
  return undefined;
}

const membersAsked = perFile(({ text }) => {
  const names = new Set<string>();
  for (const [, name] of text.matchAll(/\.\s*(?:has|includes)\s*\(\s*([\w$]+)\s*[,)]/g))
    if (name) names.add(name);
  return names;
});

/** The collection that a test has shown to hold what a name stands for here: `if (ports.has(port)) …`. */
export function collectionAround(
  sourceCode: SourceCode,
  name: TSESTree.Identifier,
): TSESTree.Node | undefined {
  if (!membersAsked(sourceCode).has(name.name)) return undefined;
  for (const { test, held } of shownBefore(name, nearTests)) {
    const call = unwrap(test);
    if (held !== true || call.type !== 'CallExpression') continue;
    const callee = unwrap(call.callee);
    const [asked] = call.arguments;
    if (callee.type !== 'MemberExpression' || asked?.type !== 'Identifier' || asked.name !== name.name)
      continue;
    const method = keyName(callee);
    if (method !== 'has' && method !== 'includes') continue;
    if (variableOf(sourceCode, asked) === variableOf(sourceCode, name)) return callee.object;
  }
  return undefined;
}
