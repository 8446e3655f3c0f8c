// A port has no transfer list.
import 'webext-ports/globals';

const port = chrome.runtime.connect();
// @ts-expect-error -- Expected 1
port.postMessage({ a: 1 }, []);
