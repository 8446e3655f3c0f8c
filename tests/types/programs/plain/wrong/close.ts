// A port is not closed by close.
import 'webext-ports/globals';

const port = chrome.runtime.connect();
// @ts-expect-error -- close
port.close();
