// tabs.connect to a protocol of the background.
import 'webext-ports/globals';
import '../protocols.js';

// @ts-expect-error -- use runtime.connect({ name: 'settings' })
chrome.tabs.connect(1, { name: 'settings' });
