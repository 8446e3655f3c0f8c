// Where there may be no port that is said once, and nothing of a `this`.
import 'webext-ports/globals';
import type { Port } from 'webext-ports';

declare const port: Port | undefined;
declare const closed: Port | null;

// @ts-expect-error -- 'port' is possibly 'undefined'
port.postMessage('hello');
// @ts-expect-error -- 'closed' is possibly 'null'
closed.disconnect();
port?.postMessage('hello');
closed?.disconnect();
