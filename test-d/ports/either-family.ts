// Code for both families calls what may be either. It rests on how the compiler resolves a call on a union of functions,
// which is not documented: one list of overloads with type parameters is callable only if the other is identical, so
// `connect` tells its family by `this`; single functions are put together if their type parameters are the same, so those
// of `postMessage` and `addListener` have no constraint that a port's types get into.
import 'webext-ports/globals';
import { expectType } from 'tsd';
import type { BrowserOpenedPort, ChromeOpenedPort } from 'webext-ports';

const api = typeof browser === 'undefined' ? chrome : browser;

const port = api.runtime.connect({ name: 'either' });
expectType<BrowserOpenedPort | ChromeOpenedPort>(port);
port.postMessage({ hello: 1 });
port.onMessage.addListener((message, self) => self.postMessage(message));
port.onDisconnect.addListener((closed) => console.log(closed.name));
api.runtime.connect('abcdefghijklmnopabcdefghijklmnop', { name: 'either' }).disconnect();
api.runtime.connectNative('ping_pong').postMessage('ping');
api.tabs.connect(1, { name: 'either' }).onMessage.addListener((message) => console.log(message));
api.runtime.onConnect.addListener((accepted) => {
  accepted.postMessage({ tab: accepted.sender.tab?.id ?? null });
  accepted.onMessage.addListener((message) => console.log(message));
});
expectType<ChromeOpenedPort>(chrome.runtime.connect());
expectType<BrowserOpenedPort>(browser.runtime.connect());

// @ts-expect-error -- date.toISOString()
port.postMessage({ at: new Date() });
// @ts-expect-error -- Property 'error' does not exist
port.error;
// @ts-expect-error -- use tabs.connect
api.runtime.connect(1);
