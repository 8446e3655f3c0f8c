// Records, index signatures, objects of unknown values.
import 'webext-ports/globals';

declare const counts: Record<string, number>;
declare const bag: { [key: string]: unknown };
declare const flags: Record<'a' | 'b', boolean>;
declare const anything: object;
const port = chrome.runtime.connect();
port.postMessage(counts);
port.postMessage({ bag, flags, anything });
port.postMessage(Object.fromEntries(Object.entries(counts)));
