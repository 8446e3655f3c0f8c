// The four forms of runtime.connect, and what is none of them.
import 'webext-ports/globals';
import type { ConnectInfo, OpenedPort, Port } from 'webext-ports';

const id: string = 'abcdefghijklmnopabcdefghijklmnop';
declare const tabId: number;
declare const maybeId: string | undefined;
declare const family: { runtime: { connect: typeof chrome.runtime.connect } };

chrome.runtime.connect();
chrome.runtime.connect({});
chrome.runtime.connect({ name: 'popup' });
chrome.runtime.connect({ name: undefined });
chrome.runtime.connect({ name: 'popup', includeTlsChannelId: true });
chrome.runtime.connect(id);
chrome.runtime.connect(chrome.runtime.id);
chrome.runtime.connect(id, { name: 'popup' });
chrome.runtime.connect(undefined, { name: 'popup' });
chrome.runtime.connect(null, { name: 'popup' });
chrome.runtime.connect('', { name: 'popup' });
chrome.runtime.connect(maybeId, { name: `tab-${tabId}` });
browser.runtime.connect();
browser.runtime.connect({ name: 'popup' });
browser.runtime.connect(id);
browser.runtime.connect(id, { name: 'popup' });
family.runtime.connect({ name: 'popup' });
const info: ConnectInfo = { name: 'popup' };
chrome.runtime.connect(info);
const hostInfo: chrome.runtime.ConnectInfo = { includeTlsChannelId: false };
chrome.runtime.connect(id, hostInfo);
const opened: OpenedPort = chrome.runtime.connect(info);
let port: Port | null = null;
port = browser.runtime.connect(info);
port.postMessage(opened.name);

// @ts-expect-error -- use tabs.connect
chrome.runtime.connect(tabId);
// @ts-expect-error -- use tabs.connect
chrome.runtime.connect(tabId, { name: 'popup' });
// @ts-expect-error -- use tabs.connect
browser.runtime.connect(tabId, { name: 'popup' });
// @ts-expect-error -- use tabs.connect
chrome.runtime.connect({ frameId: 0 });
// @ts-expect-error -- use tabs.connect
chrome.runtime.connect({ name: 'popup', frameId: 0 });
// @ts-expect-error -- use tabs.connect
chrome.runtime.connect({ name: 'popup', documentId: 'ABC' });
// @ts-expect-error -- use tabs.connect
browser.runtime.connect(id, { frameId: 0 });
// @ts-expect-error -- tabId
chrome.runtime.connect({ tabId });
// @ts-expect-error -- namme
chrome.runtime.connect({ namme: 'popup' });
// @ts-expect-error -- not assignable to type 'string
chrome.runtime.connect({ name: 1 });
// @ts-expect-error -- not assignable to type 'boolean
chrome.runtime.connect({ includeTlsChannelId: 'yes' });
// @ts-expect-error -- not assignable
chrome.runtime.connect({ name: 'popup' }, undefined);
// @ts-expect-error -- not assignable
chrome.runtime.connect({ name: 'popup' }, id);
// @ts-expect-error -- Expected 0-2 arguments
chrome.runtime.connect(id, { name: 'popup' }, undefined);
// @ts-expect-error -- Expected 0-2 arguments
chrome.runtime.connect(id, { name: 'popup' }, () => {});
// @ts-expect-error -- no properties in common
chrome.runtime.connect(id, 'popup');
// @ts-expect-error -- not assignable
chrome.runtime.connect(true);
// @ts-expect-error -- not assignable
chrome.runtime.connect(() => {});
// @ts-expect-error -- 'then' does not exist
chrome.runtime.connect().then(() => {});
// @ts-expect-error -- then
const promised: Promise<Port> = chrome.runtime.connect();
