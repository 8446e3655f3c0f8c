// The overlays on packages of both families in one project: each family's ports are passed where its package asks.
import 'webext-ports/chrome';
import 'webext-ports/polyfill';
import browser, { type Runtime } from 'webextension-polyfill';
import type { BrowserOpenedPort, ChromeOpenedPort, OpenedPort, Port } from 'webext-ports';

declare const chromes: chrome.runtime.Port;
declare const browsers: Runtime.Port;

const opened: ChromeOpenedPort = chromes;
const any: Port = chromes;
const browserOpened: BrowserOpenedPort = browsers;
const either: OpenedPort[] = [opened, any, browserOpened, browsers];
either.forEach((port) => port.disconnect());

const back: chrome.runtime.Port = chrome.runtime.connect();
const browserBack: Runtime.Port = browser.runtime.connect();
back.disconnect();
browserBack.disconnect();
chrome.runtime.onConnect.addListener((port) => {
  const theirs: chrome.runtime.Port = port;
  console.log(port.sender.tab?.id, theirs.name, port.sender.documentLifecycle);
});
browser.runtime.onConnect.addListener((port) => {
  const theirs: Runtime.Port = port;
  console.log(port.sender.tab?.id, theirs.name, port.error?.message);
});

chrome.runtime.onConnect.addListener((port) => {
  // @ts-expect-error -- Property 'error' does not exist
  console.log(port.error);
});
browser.runtime.onConnect.addListener((port) => {
  // @ts-expect-error -- date.toISOString()
  port.postMessage({ at: new Date() });
});
