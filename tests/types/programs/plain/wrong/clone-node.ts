// Structured clone copies no node.
import 'webext-ports/globals';
import type { ClonePort } from 'webext-ports';

declare const port: ClonePort;
// @ts-expect-error -- DOM node
port.postMessage({ body: document.body });
