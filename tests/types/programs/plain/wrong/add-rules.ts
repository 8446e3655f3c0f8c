// Events of ports have no rules.
// Only in: globals; firefox; polyfill
import 'webext-ports/globals';

const port = chrome.runtime.connect();
// @ts-expect-error -- addRules
port.onMessage.addRules([]);
