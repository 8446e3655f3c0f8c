// A promise that was forgotten to be awaited.
import 'webext-ports/globals';

const port = chrome.runtime.connect();
declare function load(): Promise<{ title: string }>;
// @ts-expect-error -- await it
port.postMessage(load());
