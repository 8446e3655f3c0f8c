import type { CheckedSend } from './messages.js';

/** The contexts that may receive a protocol's connections, named as in the plugin's settings. */
export type PortContext =
  'background' | 'content-script' | 'extension-page' | 'devtools' | 'offscreen' | 'user-script' | 'web-page';

/**
 * What a port of one name carries. `Up` is what the side that connects sends, `Down` what the side
 * that accepts sends back; `Receiver`, where it is given, is the context that accepts.
 *
 * @example
 * ```ts
 * declare module 'webext-ports' {
 *   interface PortProtocols {
 *     feed: Protocol<{ type: 'subscribe'; topic: string }, { type: 'item'; title: string }>;
 *     highlight: Protocol<{ words: string[] }, { count: number }, 'content-script'>;
 *   }
 * }
 * ```
 */
export interface Protocol<
  Up extends CheckedSend<Up>,
  Down extends CheckedSend<Down>,
  // Written out, for an error prints these names, and would print that of an alias.
  Receiver extends
    | 'background'
    | 'content-script'
    | 'extension-page'
    | 'devtools'
    | 'offscreen'
    | 'user-script'
    | 'web-page' = PortContext,
> {
  /** What the side that connects sends: its `postMessage` takes it, the other side's `onMessage` brings it. */
  up: Up;
  /** What the side that accepts sends back: its `postMessage` takes it, the other side's `onMessage` brings it. */
  down: Down;
  /** The context that accepts. Where it is a content script, `runtime.connect` under this name is an error. */
  receiver: Receiver;
}

/**
 * The protocols of a project, by port name. Empty until a project augments it; from then on a name
 * that is not here is an error in `connect`, `tabs.connect` and wherever a `PortName` is asked for.
 *
 * @example
 * ```ts
 * declare module 'webext-ports' {
 *   interface PortProtocols {
 *     feed: Protocol<{ type: 'subscribe'; topic: string }, { type: 'item'; title: string }>;
 *   }
 * }
 * chrome.runtime.connect({ name: 'feed' }).postMessage({ type: 'subscribe', topic: 'news' });
 * ```
 */
export interface PortProtocols {}

/**
 * The registered names; any string while none is registered.
 *
 * @example
 * ```ts
 * function open<Name extends PortName>(name: Name) {
 *   return chrome.runtime.connect({ name });
 * }
 * ```
 */
export type PortName = [keyof PortProtocols] extends [never] ? string : keyof PortProtocols & string;
