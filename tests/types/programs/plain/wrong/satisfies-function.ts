// satisfies does not make a function data.
import 'webext-ports/globals';

const port = chrome.runtime.connect();
// @ts-expect-error -- JSON drops a function
port.postMessage({ run: () => {} } satisfies { run: () => void });
