// Native ports: JSON always, one argument to open.
import 'webext-ports/globals';
import type { NativePort, Port } from 'webext-ports';

const port = chrome.runtime.connectNative('com.example.ping_pong');
port.postMessage('ping');
port.postMessage({ text: 'ping', list: [1, 2] });
port.onMessage.addListener((answer) => console.log(answer));
port.onDisconnect.addListener(() => console.log(chrome.runtime.lastError?.message));
browser.runtime.connectNative('ping_pong').postMessage('ping');

interface Ping {
  ping: number;
}
interface Pong {
  pong: number;
}
const typed: NativePort<Pong, Ping> = chrome.runtime.connectNative('ping_pong');
typed.postMessage({ ping: 1 });
typed.onMessage.addListener((answer) => answer.pong.toFixed());
const plain: NativePort = port;
function keep(other: Port) {
  return other;
}
keep(port);
keep(plain);
declare const host: string;
chrome.runtime.connectNative(host);

chrome.runtime.onConnectNative.addListener((opened) => {
  console.log(opened.sender.nativeApplication);
  opened.postMessage('hello');
  // @ts-expect-error -- toISOString
  opened.postMessage({ at: new Date() });
});

// @ts-expect-error -- Expected 1 arguments
chrome.runtime.connectNative();
// @ts-expect-error -- Expected 1 arguments
chrome.runtime.connectNative('ping_pong', undefined);
// @ts-expect-error -- Expected 1 arguments
chrome.runtime.connectNative('ping_pong', { name: 'x' });
// @ts-expect-error -- not assignable
chrome.runtime.connectNative({ name: 'ping_pong' });
// @ts-expect-error -- not assignable
chrome.runtime.connectNative(1);
// @ts-expect-error -- letters, digits, underscores and dots
chrome.runtime.connectNative('com.example.ping-pong');
// @ts-expect-error -- letters, digits, underscores and dots
browser.runtime.connectNative('ping pong');
// @ts-expect-error -- toISOString
port.postMessage({ at: new Date() });
// @ts-expect-error -- bigint
port.postMessage({ id: 1n });
// @ts-expect-error -- Array.from
port.postMessage(new Uint8Array(4));
// @ts-expect-error -- 'number'
typed.postMessage({ ping: 'one' });
// @ts-expect-error -- Property 'ping' does not exist
typed.onMessage.addListener((answer) => answer.ping);
// @ts-expect-error -- Property 'sender' does not exist
port.sender;
// @ts-expect-error -- toISOString
type Wrong = NativePort<unknown, { at: Date }>;
// @ts-expect-error -- Property 'onConnectNative' does not exist
browser.runtime.onConnectNative;
