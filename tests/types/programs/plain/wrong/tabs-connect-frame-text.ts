// The id of a frame is a number.
import 'webext-ports/globals';

// @ts-expect-error -- number
chrome.tabs.connect(1, { frameId: '0' });
