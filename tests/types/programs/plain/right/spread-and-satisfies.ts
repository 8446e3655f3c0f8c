// Spread, satisfies and as const.
import 'webext-ports/globals';

type Message = { type: 'a'; value: number } | { type: 'b' };
const base = { version: 1, source: 'popup' };
const port = chrome.runtime.connect();
port.postMessage({ ...base, type: 'a' });
port.postMessage({ type: 'b' } satisfies Message);
port.postMessage({ type: 'a', value: 1 } as const satisfies Message);
port.postMessage({ ...(base.version > 1 ? { extra: true } : {}) });
