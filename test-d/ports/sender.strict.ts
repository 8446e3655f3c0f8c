// Whole classes of senders have no tab: nothing of it is read unchecked.
import 'webext-ports/globals';
import type { AcceptedPort, MessageSender, Port } from 'webext-ports';

chrome.runtime.onConnect.addListener((port) => {
  const id = port.sender.tab?.id;
  if (id !== undefined) chrome.tabs.connect(id);
  if (port.sender.tab?.id != null) chrome.tabs.connect(port.sender.tab.id);
  if (port.sender.tab) console.log(port.sender.tab.url?.length, port.sender.tab.index.toFixed());
  if (port.sender.origin === 'null') port.disconnect();
  console.log(port.sender.url?.startsWith('https:'));
  // @ts-expect-error -- possibly 'undefined'
  console.log(port.sender.tab.id);
  // @ts-expect-error -- 'undefined'
  chrome.tabs.connect(port.sender.tab?.id);
  // @ts-expect-error -- possibly 'undefined'
  console.log(port.sender.url.startsWith('https:'));
  // @ts-expect-error -- possibly 'undefined'
  console.log(port.sender.origin.length);
  // @ts-expect-error -- 'undefined'
  const frame: number = port.sender.frameId;
  // @ts-expect-error -- 'undefined'
  const extension: string = port.sender.id;
  if (port.sender.tab) {
    // @ts-expect-error -- 'undefined'
    const tabId: number = port.sender.tab.id;
    // @ts-expect-error -- possibly 'undefined'
    console.log(port.sender.tab.url.length);
  }
});

browser.runtime.onConnectExternal.addListener((port) => {
  console.log(port.sender.id);
  // @ts-expect-error -- possibly 'undefined'
  console.log(port.sender.tab.id);
  // @ts-expect-error -- possibly 'null' or 'undefined'
  console.log(port.error.message);
  // @ts-expect-error -- possibly 'undefined'
  port.onMessage.hasListeners();
});

function accept(port: AcceptedPort): MessageSender {
  return port.sender;
}
function trust(port: Port): boolean {
  return port.sender?.id === chrome.runtime.id;
}
chrome.runtime.onConnect.addListener((port) => {
  console.log(accept(port).id, trust(port));
});
function whichever(port: Port) {
  // @ts-expect-error -- possibly 'undefined'
  return port.sender.id;
}
const opened = chrome.runtime.connect();
// @ts-expect-error -- Property 'sender' is missing
accept(opened);

const ports = new Map<number, Port>();
ports.get(1)?.postMessage('hello');
// @ts-expect-error -- possibly 'undefined'
ports.get(1).postMessage('hello');

// @ts-expect-error -- possibly 'null' or 'undefined'
console.log(chrome.runtime.lastError.message);
const reason: string | undefined = chrome.runtime.lastError?.message;
console.log(reason);
