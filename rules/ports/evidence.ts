import type { TSESLint } from '@typescript-eslint/utils';
import { memberNamed } from '../syntax/member-access.ts';
import { keyName } from '../syntax/names.ts';
import { perFile } from '../syntax/per-file.ts';
import { mentions, nodesNamed, searchTogether } from '../syntax/words.ts';
import { portByItsUse } from './ducks.ts';

const arising = [
  'connect',
  'connectNative',
  'onConnect',
  'onConnectExternal',
  'onConnectNative',
  'onUserScriptConnect',
  'onDisconnect',
];
searchTogether([...arising, 'onMessage', 'sender']);

/** `Port`, `FeedPort`: names of types. A plain search for a rare letter is several times as fast as a pattern. */
function hasWordEndingInPort(text: string): boolean {
  for (let at = text.indexOf('Port'); at !== -1; at = text.indexOf('Port', at + 4)) {
    if (!/\w/.test(text.charAt(at + 4))) return true;
  }
  return false;
}

/** `chrome.runtime.onMessage`, which most extensions have, is not a port's. */
function isOnMessageOfPort(sourceCode: Readonly<TSESLint.SourceCode>): boolean {
  return nodesNamed(sourceCode, 'onMessage').some((name) => {
    const object = memberNamed(name)?.object;
    return object?.type !== 'MemberExpression' || keyName(object) !== 'runtime';
  });
}

/**
 * Whether anything in a file can show that some value is a port. Nothing is followed in a file without: this is what
 * keeps the cost of a file that has nothing to do with ports at that of searching its text for a few words.
 */
export const mayShowPorts = perFile((sourceCode) => {
  const { text } = sourceCode;
  return (
    arising.some((word) => nodesNamed(sourceCode, word).length > 0) ||
    hasWordEndingInPort(text) ||
    isOnMessageOfPort(sourceCode) ||
    (mentions(sourceCode, 'sender') &&
      nodesNamed(sourceCode, 'sender').some((name) => {
        const object = memberNamed(name)?.object;
        return object && portByItsUse(sourceCode, object);
      }))
  );
});
