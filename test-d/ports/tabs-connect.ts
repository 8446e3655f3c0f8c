// tabs.connect takes a tab id, and where in the tab to go.
import 'webext-ports/globals';
import type { TabConnectInfo } from 'webext-ports';

declare const tabId: number;
declare const tab: chrome.tabs.Tab;
declare const maybeId: number | undefined;

chrome.tabs.connect(tabId);
chrome.tabs.connect(tabId, {});
chrome.tabs.connect(tabId, { name: 'content' });
chrome.tabs.connect(tabId, { frameId: 0 });
chrome.tabs.connect(tabId, { name: 'content', documentId: 'ABC' });
browser.tabs.connect(tabId, { name: 'content', frameId: 0 });
const info: TabConnectInfo = { frameId: 0 };
chrome.tabs.connect(tabId, info);
if (tab.id !== undefined) chrome.tabs.connect(tab.id);
if (maybeId !== undefined) browser.tabs.connect(maybeId).postMessage('hello');

// @ts-expect-error -- Expected 1-2 arguments
chrome.tabs.connect();
// @ts-expect-error -- not assignable to parameter of type 'number'
chrome.tabs.connect('1');
// @ts-expect-error -- not assignable to parameter of type 'number'
chrome.tabs.connect({ name: 'content' });
// @ts-expect-error -- not assignable to parameter of type 'number'
chrome.tabs.connect(tab, { name: 'content' });
// @ts-expect-error -- includeTlsChannelId
chrome.tabs.connect(tabId, { includeTlsChannelId: true });
// @ts-expect-error -- tabId
chrome.tabs.connect(tabId, { tabId });
// @ts-expect-error -- not assignable to type 'number
chrome.tabs.connect(tabId, { frameId: '0' });
// @ts-expect-error -- not assignable to type 'string
chrome.tabs.connect(tabId, { documentId: 1 });
// @ts-expect-error -- no properties in common
chrome.tabs.connect(tabId, 'content');
// @ts-expect-error -- Expected 1-2 arguments
chrome.tabs.connect(tabId, { name: 'content' }, () => {});
// @ts-expect-error -- Property 'sender' does not exist
chrome.tabs.connect(tabId).sender;
// @ts-expect-error -- Property 'onConnect' does not exist
chrome.tabs.onConnect.addListener(() => {});
