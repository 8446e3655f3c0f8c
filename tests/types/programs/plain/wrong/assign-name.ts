// A port keeps its name.
import 'webext-ports/globals';

const port = chrome.runtime.connect();
// @ts-expect-error -- read-only
port.name = 'other';
