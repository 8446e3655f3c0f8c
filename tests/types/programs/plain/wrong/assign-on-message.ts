// An event of a port is no handler to be set.
import 'webext-ports/globals';

const port = chrome.runtime.connect();
// @ts-expect-error -- read-only
port.onMessage = port.onMessage;
