import type { Program } from './program.ts';

export const noDeprecatedExtensionConnect: readonly Program[] = [
  { code: `chrome.extension.connect();`, said: ['deprecated'] },
  { code: `chrome.extension.onConnect.addListener(f);`, said: ['deprecated'] },
  { code: `browser.extension.onConnectExternal.addListener(f);`, said: ['deprecated'] },
  { code: `const { extension } = chrome; extension.connect();`, said: ['deprecated'] },
  { code: `chrome.extension.getURL('a');` },
  { code: `const c = chrome.runtime.connect || chrome.extension.connect;` },
  { code: `(chrome.runtime && chrome.runtime.connect ? chrome.runtime : chrome.extension).connect();` },
  { code: `const api = chrome.runtime ?? chrome.extension; api.onConnect.addListener(f);` },
  { code: `if (!chrome.runtime) chrome.extension.connect();` },
  { code: `vscode.extension.connect();` },
  { code: `chrome.extension?.connect?.();`, said: ['deprecated'] },
];
