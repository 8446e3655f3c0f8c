// Another extension has names of its own: what it opens, or is asked for by its id, follows no protocol of ours.
import 'webext-ports/globals';
import './protocols.js';

const other = 'abcdefghijklmnopabcdefghijklmnop';
chrome.runtime.onConnectExternal.addListener((port) => {
  if (port.name === 'whatever') port.postMessage({ hello: 1 });
  // @ts-expect-error -- date.toISOString()
  port.postMessage({ at: new Date() });
});
chrome.runtime.connect(other, { name: 'their name' }).postMessage({ hello: 1 });
browser.runtime.connect(other, { name: 'their name' });
chrome.runtime.connect(other, { name: 'feed' });
// @ts-expect-error -- date.toISOString()
chrome.runtime.connect(other, { name: 'their name' }).postMessage({ at: new Date() });
// @ts-expect-error -- use tabs.connect
chrome.runtime.connect(other, { name: 'their name', frameId: 0 });
