// A name gives the port its protocol, in the opener's direction.
import 'webext-ports/globals';
import './protocols.js';
import type { FeedDown, FeedUp } from './protocols.js';
import type { OpenedPort, Port, PortName } from 'webext-ports';

declare const tabId: number;

const feed = chrome.runtime.connect({ name: 'feed' });
feed.postMessage({ type: 'subscribe', topic: 'news' });
feed.onMessage.addListener((message) => {
  if (message.type === 'item') console.log(message.title.length);
});
feed.onMessage.addListener((message: FeedDown, self) => {
  if (message.type === 'end') self.postMessage({ type: 'unsubscribe' });
});
const log = browser.runtime.connect({ name: 'log' });
log.postMessage('text');
const settings = chrome.runtime.connect(undefined, { name: 'settings' });
settings.postMessage({ get: 'theme' });
settings.onMessage.addListener(({ value }) => value.length);
const highlight = chrome.tabs.connect(tabId, { name: 'highlight', frameId: 0 });
highlight.postMessage({ words: ['a'] });
highlight.onMessage.addListener(({ count }) => count.toFixed());
const tab = browser.tabs.connect(tabId, { name: `tab-${tabId}` });
tab.postMessage({ scroll: 1 });
chrome.runtime.connect({ name: 'tab-5' }).onMessage.addListener((message) => message.done);
const declared: Port<FeedDown, FeedUp> = feed;
const opened: OpenedPort<FeedDown, FeedUp> = feed;
const all: Port[] = [feed, log, settings, highlight, declared, opened];
all.forEach((port) => port.disconnect());
const either = chrome.runtime.connect({ name: tabId > 1 ? 'feed' : 'settings' });
either.disconnect();
chrome.runtime.connect();
chrome.runtime.connect({});
chrome.runtime.connect('abcdefghijklmnopabcdefghijklmnop');
chrome.tabs.connect(tabId);
function open<Name extends PortName>(name: Name) {
  return chrome.runtime.connect({ name });
}
open('feed').postMessage({ type: 'unsubscribe' });
const names: PortName[] = ['feed', 'log', 'tab-1'];
names.forEach((name) => console.log(name));

// @ts-expect-error -- Did you mean '"feed"'?
chrome.runtime.connect({ name: 'fed' });
// @ts-expect-error -- Did you mean '"settings"'?
browser.runtime.connect({ name: 'setings' });
// @ts-expect-error -- not assignable
chrome.runtime.connect({ name: 'something else' });
// @ts-expect-error -- Did you mean '"feed"'?
chrome.runtime.connect(undefined, { name: 'feeds' });
// @ts-expect-error -- Did you mean '"highlight"'?
chrome.tabs.connect(tabId, { name: 'highlite' });
// @ts-expect-error -- not assignable
chrome.runtime.connect({ name: `tap-${tabId}` });
// @ts-expect-error -- not assignable
chrome.runtime.connect({ name: 'tab-x' });
// @ts-expect-error -- not assignable
chrome.runtime.connect({ name: '' });
// @ts-expect-error -- Did you mean '"feed"'?
const name: PortName = 'fed';
// @ts-expect-error -- not assignable
open('fed');
// @ts-expect-error -- '"subscrib"' is not assignable
feed.postMessage({ type: 'subscrib', topic: 'news' });
// @ts-expect-error -- Property 'topic' is missing
feed.postMessage({ type: 'subscribe' });
// @ts-expect-error -- 'extra' does not exist
feed.postMessage({ type: 'unsubscribe', extra: 1 });
// @ts-expect-error -- not assignable
feed.postMessage({ type: 'item', title: 'wrong direction' });
// @ts-expect-error -- not assignable
log.postMessage({ text: 'no' });
// @ts-expect-error -- not assignable
highlight.postMessage({ words: 'a' });
// @ts-expect-error -- not assignable
tab.postMessage({ scroll: '1' });
feed.onMessage.addListener((message) => {
  // @ts-expect-error -- Property 'title' does not exist
  console.log(message.title);
});
// @ts-expect-error -- not assignable
feed.onMessage.addListener((message: { type: 'other' }) => console.log(message));
// @ts-expect-error -- not assignable
const wrong: Port<FeedUp, FeedDown> = feed;
