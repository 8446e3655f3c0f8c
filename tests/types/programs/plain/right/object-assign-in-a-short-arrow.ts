// What arrives is merged into what is there.
// Since: TypeScript 5.4
import 'webext-ports/globals';

const state = { theme: 'light', zoom: 1 };
const entries: Record<string, { at: number }> = {};
const port = chrome.runtime.connect();
port.onMessage.addListener((part: Partial<typeof state>) => Object.assign(state, part));
port.onMessage.addListener((entry: { id: string; at: number }) => (entries[entry.id] = { at: entry.at }));
