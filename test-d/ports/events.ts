// Events of ports have three members, in Chromium four, and nothing of other events.
import 'webext-ports/globals';
import { expectType } from 'tsd';

const port = chrome.runtime.connect();
const onMessage = (message: unknown) => console.log(message);

port.onMessage.addListener(onMessage);
expectType<boolean>(port.onMessage.hasListener(onMessage));
port.onMessage.removeListener(onMessage);
expectType<boolean>(port.onMessage.hasListeners());
expectType<boolean>(port.onDisconnect.hasListeners());
expectType<boolean>(chrome.runtime.onConnect.hasListeners());
browser.runtime.connect().onMessage.hasListeners?.();

// @ts-expect-error -- addRules
port.onMessage.addRules([]);
// @ts-expect-error -- getRules
port.onMessage.getRules(() => {});
// @ts-expect-error -- removeRules
port.onDisconnect.removeRules();
// @ts-expect-error -- addRules
chrome.runtime.onConnect.addRules([]);
// @ts-expect-error -- Property 'once' does not exist
port.onMessage.once(() => {});
// @ts-expect-error -- Property 'dispatch' does not exist
port.onMessage.dispatch({});
// @ts-expect-error -- not callable
port.onMessage((message: unknown) => console.log(message));
// @ts-expect-error -- Expected 1 arguments
port.onMessage.addListener();
// @ts-expect-error -- Expected 1 arguments
port.onMessage.addListener(onMessage, { once: true });
// @ts-expect-error -- not assignable
port.onMessage.addListener('handler');
// @ts-expect-error -- handleEvent
port.onMessage.addListener({ handleEvent() {} });
// @ts-expect-error -- not assignable
port.onMessage.removeListener('handler');
// @ts-expect-error -- Expected 1 arguments
port.onMessage.removeListener();
// @ts-expect-error -- Expected 1 arguments
port.onMessage.hasListener();
// @ts-expect-error -- is not assignable
const removed: number = port.onMessage.addListener(onMessage);
