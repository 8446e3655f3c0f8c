// `Object` says as little as `unknown`.
import 'webext-ports/globals';
import type { ClonePort } from 'webext-ports';

interface Payload {
  command: string;
  data?: Object;
  list: Object[];
}
declare const payload: Payload;
declare const anything: Object;

const port = chrome.runtime.connect();
port.postMessage(payload);
port.postMessage(anything);
port.postMessage({ data: anything, list: [anything] });

declare const clone: ClonePort;
clone.postMessage({ data: anything, at: new Date() });
