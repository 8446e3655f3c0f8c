// A schema library infers a Date.
import 'webext-ports/globals';

declare const schema: { parse(data: unknown): { id: string; createdAt: Date | null } };
const port = chrome.runtime.connect();
// @ts-expect-error -- send date.toISOString()
port.postMessage({ type: 'row', row: schema.parse({}) });
