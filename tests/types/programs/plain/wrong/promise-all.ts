// Promise.all that was not awaited.
import 'webext-ports/globals';

declare function read(key: string): Promise<string>;
const port = chrome.runtime.connect();
// @ts-expect-error -- await it
port.postMessage(Promise.all(['a', 'b'].map(read)));
