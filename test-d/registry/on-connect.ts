// onConnect gives one port for each protocol; its name tells which.
import 'webext-ports/globals';
import './protocols.js';
import { expectType } from 'tsd';
import type { FeedUp } from './protocols.js';
import type { Port, RegisteredPort, UnregisteredPort } from 'webext-ports';

const ports = new Map<string, Port>();

chrome.runtime.onConnect.addListener((port) => {
  console.log(port.name.length, port.sender.id);
  ports.set(port.name, port);
  port.onDisconnect.addListener(() => ports.delete(port.name));
  switch (port.name) {
    case 'feed':
      port.onMessage.addListener((message) => {
        expectType<FeedUp>(message);
        port.postMessage({ type: 'item', title: 'news' });
      });
      // @ts-expect-error -- not assignable
      port.postMessage({ type: 'subscribe', topic: 'wrong direction' });
      break;
    case 'log':
      port.onMessage.addListener((message) => console.log(message.length));
      // @ts-expect-error -- not assignable to parameter of type 'never'
      port.postMessage('nothing is sent back');
      break;
    case 'settings':
      port.postMessage({ value: 'dark' });
      break;
    // @ts-expect-error -- "fed"
    case 'fed':
      break;
    default:
      port.disconnect();
  }
});
browser.runtime.onConnect.addListener((port) => {
  if (port.name === 'feed') {
    port.onMessage.addListener((message) => {
      if (message.type === 'subscribe') console.log(message.topic);
      // @ts-expect-error -- Property 'title' does not exist
      console.log(message.title);
    });
    return;
  }
  if (port.name !== 'log') return;
  port.onMessage.addListener((message) => message.toUpperCase());
});
chrome.runtime.onConnect.addListener((port) => {
  if (port.name === 'tab-7') port.postMessage({ done: true });
  // @ts-expect-error -- no overlap
  if (port.name === 'fed') port.disconnect();
});
chrome.runtime.onConnect.addListener((port) => {
  port.onMessage.addListener((message) => console.log(message));
  port.onMessage.addListener((message, self) => console.log(message, self.name));
  switch (port.name) {
    case 'feed':
    case 'log':
    case 'highlight':
    case 'settings':
      console.log(label(port), forgets(port));
      break;
    default:
      if (port.name === 'tab-1') break;
      port.disconnect();
  }
});
chrome.runtime.onConnect.addListener((port) => {
  switch (port.name) {
    case 'feed':
    case 'log':
    case 'settings':
      break;
    default:
      // @ts-expect-error -- "highlight"
      port satisfies UnregisteredPort | AcceptedTab;
  }
});
type AcceptedTab = Extract<RegisteredPort, { name: `tab-${number}` }>;

// The registered ports alone: a switch over them is exhaustive.
function label(port: RegisteredPort): string {
  switch (port.name) {
    case 'feed':
      return 'the feed';
    case 'log':
      return 'the log';
    case 'highlight':
      return 'highlighting';
    case 'settings':
      return 'the settings';
    default:
      return port.name satisfies `tab-${number}`;
  }
}
function forgets(port: RegisteredPort) {
  switch (port.name) {
    case 'feed':
    case 'log':
    case 'highlight':
      return;
    default:
      // @ts-expect-error -- "settings"
      port.name satisfies `tab-${number}`;
  }
}
