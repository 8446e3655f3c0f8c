import type { TSESLint } from '@typescript-eslint/utils';
import { memberNamed } from '../syntax/member-access.ts';
import { keyName } from '../syntax/names.ts';
import { perFile } from '../syntax/per-file.ts';
import { nodesNamed } from '../syntax/words.ts';
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
    (text.includes('onnect') && arising.some((word) => nodesNamed(sourceCode, word).length > 0)) ||
    /Port\b/.test(text) ||
    (text.includes('onMessage') && isOnMessageOfPort(sourceCode)) ||
    (text.includes('sender') &&
      nodesNamed(sourceCode, 'sender').some((name) => {
        const object = memberNamed(name)?.object;
        return object && portByItsUse(sourceCode, object);
      }))
  );
});
