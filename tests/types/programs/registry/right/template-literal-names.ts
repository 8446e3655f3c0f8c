// Names that follow a pattern.
import 'webext-ports/globals';
import '../protocols.js';

declare const tabId: number;
const one = chrome.runtime.connect({ name: `tab-${tabId}` });
one.postMessage({ scroll: 10 });
const two = chrome.runtime.connect({ name: 'tab-12' });
two.onMessage.addListener(({ done }) => console.log(done === true));
