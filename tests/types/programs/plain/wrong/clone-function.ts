// Structured clone copies no function.
import 'webext-ports/globals';
import type { ClonePort } from 'webext-ports';

declare const port: ClonePort;
port.postMessage({
  since: new Date(),
  // @ts-expect-error -- structured clone cannot copy a function
  run: () => {},
});
