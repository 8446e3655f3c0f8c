// What the globals and the overlays are made of. Not all of index.d.ts: what they do not load costs nothing.
export type * from './browser-port.js';
export type * from './chrome-port.js';
export type * from './connect-info.js';
export type * from './connections.js';
export type { Returned } from './listeners.js';
export type * from './port.js';
export type * from './protocols.js';
export type * from './sender.js';
export type * from './tab.js';
export type * from './untyped.js';
