import type { Program } from './program.ts';

export const noTabUrlAsOrigin: readonly Program[] = [
  {
    code: `chrome.runtime.onConnect.addListener((port) => { const origin = new URL(port.sender.tab.url).origin; allow(origin); });`,
    said: ['tabUrl'],
  },
  {
    code: `chrome.runtime.onConnect.addListener((port) => { const from = port.sender.tab.url; check(from); });`,
    said: ['tabUrl'],
  },
  {
    code: `chrome.runtime.onConnect.addListener((port) => { if (port.sender.tab.url.startsWith('https://example.org/')) trust(port); });`,
    said: ['tabUrl'],
  },
  {
    code: `chrome.runtime.onConnect.addListener((port) => { const origin = port.sender?.tab?.url; check(origin); });`,
    said: ['tabUrl'],
  },
  {
    code: `chrome.runtime.onConnect.addListener((port) => { const { tab } = port.sender; const { hostname } = new URL(tab.url); check(hostname); });`,
    said: ['tabUrl'],
  },
  {
    code: `chrome.runtime.onConnect.addListener((port) => { const { sender: { tab: { url } } } = port; const host = new URL(url).host; check(host); });`,
    said: ['tabUrl'],
  },
  { code: `chrome.runtime.onConnect.addListener((port) => { show(port.sender.tab.url); });` },
  {
    code: `chrome.runtime.onConnect.addListener((port) => { const pageUrl = port.sender.tab.url; log(pageUrl); });`,
  },
  {
    code: `chrome.runtime.onConnect.addListener((port) => { const origin = port.sender.origin; const title = port.sender.tab.url; });`,
  },
  {
    code: `chrome.runtime.onConnect.addListener((port) => { const origin = new URL(port.sender.url ?? port.sender.tab.url).origin; });`,
  },
  {
    code: `chrome.runtime.onConnect.addListener((port) => { const origin = new URL(port.sender.url || port.sender.tab.url).origin; });`,
  },
  {
    code: `chrome.runtime.onConnect.addListener((port) => { if (port.sender.frameId !== 0) return; const origin = new URL(port.sender.tab.url).origin; });`,
  },
  {
    code: `chrome.runtime.onConnect.addListener((port) => { const topOrigin = new URL(port.sender.tab.url).origin; const origin = new URL(port.sender.url).origin; });`,
  },
  {
    code: `chrome.runtime.onConnect.addListener((port) => { if (port.sender.tab.url === 'about:blank') return; });`,
  },
  { code: `chrome.runtime.onConnect.addListener((port) => { if (!port.sender.tab.url) return; });` },
  { code: `chrome.tabs.query({}, ([tab]) => { const origin = new URL(tab.url).origin; });` },
  {
    code: `chrome.runtime.onConnect.addListener((port) => { const topFrameOrigin = new URL(port.sender.tab.url).origin; });`,
  },
  {
    code: `chrome.runtime.onConnect.addListener((port) => { const tabHost = new URL(port.sender.tab.url).host; chrome.action.setBadgeText({text: tabHost}); });`,
  },
];
