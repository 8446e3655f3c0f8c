// Structured clone copies no symbol.
import 'webext-ports/globals';
import type { ClonePort } from 'webext-ports';

declare const port: ClonePort;
// @ts-expect-error -- structured clone cannot copy a symbol
port.postMessage(Symbol('a'));
