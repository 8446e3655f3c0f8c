// Structured clone copies no promise.
import 'webext-ports/globals';
import type { ClonePort } from 'webext-ports';

declare const port: ClonePort;
declare function load(): Promise<string>;
// @ts-expect-error -- await it
port.postMessage({ text: load() });
