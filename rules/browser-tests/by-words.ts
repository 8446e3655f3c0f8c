import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { testsBefore } from '../syntax/tests-before.ts';
import { nodesOf } from '../syntax/walk.ts';
import { FlagDefinitions } from './flag-definitions.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;

/** `chrome.runtime`, `browser.tabs`: uses of the API, which ask nothing about the browser. */
const apiUse = /(?<![.\w$])(?:chrome|browser)\s*\??\.\s*\w+/g;
const browserWord =
  /firefox|gecko|mozilla|moz-|safari|webkit|chrom(?:e|ium)|browser|user_?agent|vendor|install_?trigger/i;

/** Whether an expression asks which browser it runs in: by its words, because there are as many ways as projects. */
export function asksForBrowser(sourceCode: SourceCode, test: TSESTree.Node, besides?: RegExp): boolean {
  const text = sourceCode.getText(test).replaceAll(apiUse, '');
  return browserWord.test(besides ? text.replaceAll(besides, '') : text);
}

/** Whether a test rests on a name that this file gives the answer of such a question: `const ff = /firefox/i.test(ua)`. */
function asksByName(sourceCode: SourceCode, test: TSESTree.Node): boolean {
  const flags = new FlagDefinitions(undefined);
  return [...nodesOf(test)].some(
    (name) =>
      name.type === 'Identifier' &&
      flags.of(sourceCode, name).some(({ node }) => asksForBrowser(sourceCode, node)),
  );
}

/** Whether code runs only after a test of the browser, wherever around it that test stands. */
export function isBehindBrowserTest(sourceCode: SourceCode, node: TSESTree.Node): boolean {
  return [...testsBefore(node)].some(
    (test) => asksForBrowser(sourceCode, test) || asksByName(sourceCode, test),
  );
}

/** Whether a file's path says that it is for Firefox alone: `platform/firefox/ports.js`, `ports.firefox.ts`. */
export function isFirefoxFile(relativePath: string): boolean {
  return /(?:^|[/._-])(?:firefox|gecko)(?:[/._-]|$)/i.test(relativePath);
}
