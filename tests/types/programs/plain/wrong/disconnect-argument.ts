// disconnect takes nothing.
import 'webext-ports/globals';

const port = chrome.runtime.connect();
// @ts-expect-error -- Expected 0
port.disconnect('done');
