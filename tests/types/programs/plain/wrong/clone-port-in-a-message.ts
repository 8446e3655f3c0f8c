// Structured clone copies no port.
import 'webext-ports/globals';
import type { ClonePort } from 'webext-ports';

declare const port: ClonePort;
// @ts-expect-error -- cannot copy a Port
port.postMessage({ port });
