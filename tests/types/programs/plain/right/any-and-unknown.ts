// What is unknown is never refused.
import 'webext-ports/globals';

declare const anything: any;
declare const something: unknown;
const port = chrome.runtime.connect();
port.postMessage(anything);
port.postMessage(something);
port.postMessage({ anything, something, list: [anything] });
port.postMessage(JSON.parse('{}'));
