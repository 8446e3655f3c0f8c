// Ports have no onclose, no close and no start.
import 'webext-ports/globals';

const port = chrome.runtime.connect();
// @ts-expect-error -- start
port.start();
