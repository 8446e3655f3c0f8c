// What a port has, and what it does not have.
import 'webext-ports/globals';
import { expectType } from 'tsd';

const port = chrome.runtime.connect({ name: 'members' });

expectType<string>(port.name);
port.disconnect();
port.postMessage({ type: 'hello' });
port.onMessage.addListener((message, self) => {
  expectType<unknown>(message);
  expectType<typeof port>(self);
});
port.onDisconnect.addListener((self) => {
  expectType<typeof port>(self);
});

// @ts-expect-error -- read-only
port.name = 'other';
// @ts-expect-error -- read-only
port.onMessage = port.onMessage;
// @ts-expect-error -- read-only
port.onDisconnect = port.onDisconnect;
// @ts-expect-error -- Property 'sender' does not exist
port.sender;
// @ts-expect-error -- Property 'error' does not exist
port.error;
// @ts-expect-error -- Property 'sendMessage' does not exist
port.sendMessage({});
// @ts-expect-error -- Property 'close' does not exist
port.close();
// @ts-expect-error -- Property 'onmessage' does not exist
port.onmessage = () => {};
// @ts-expect-error -- Property 'start' does not exist
port.start();
// @ts-expect-error -- Property 'addEventListener' does not exist
port.addEventListener('message', () => {});
// @ts-expect-error -- Expected 0 arguments
port.disconnect(true);
// @ts-expect-error -- Expected 1 arguments
port.postMessage();
// @ts-expect-error -- Expected 1 arguments
port.postMessage({ type: 'hello' }, '*');
// @ts-expect-error -- Expected 1 arguments
port.postMessage({ type: 'hello' }, []);
// @ts-expect-error -- void
port.postMessage({ type: 'hello' }).then(() => {});
// @ts-expect-error -- is not assignable
const answer: number = port.postMessage({ type: 'hello' });
