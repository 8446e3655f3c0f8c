import type { UnregisteredName } from './connections.js';
import type { AcceptedPort } from './port.js';
import type { PortProtocols } from './protocols.js';
import type { DownOf, UpOf } from './registry.js';
import type { UntypedMessage } from './untyped.js';

/**
 * The accepting end of a registered protocol, whichever it is. Narrowed by its `name`; a `switch` over
 * it is exhaustive.
 *
 * @example
 * ```ts
 * function serve(port: RegisteredPort) {
 *   switch (port.name) {
 *     case 'feed':
 *       return port.postMessage({ type: 'item', title: 'News' });
 *     case 'log':
 *       return port.onMessage.addListener((line) => console.log(line));
 *     default:
 *       port satisfies never;
 *   }
 * }
 * ```
 */
export type RegisteredPort = [keyof PortProtocols] extends [never]
  ? AcceptedPort
  : {
      [Name in keyof PortProtocols]: AcceptedPort<UpOf<Name>, DownOf<Name>, Name & string>;
    }[keyof PortProtocols];

/**
 * What is left of the port of `onConnect` when all registered names are ruled out.
 *
 * @example
 * ```ts
 * chrome.runtime.onConnect.addListener((port) => {
 *   switch (port.name) {
 *     case 'feed':
 *       return port.postMessage({ type: 'item', title: 'News' });
 *     case 'log':
 *       return port.onMessage.addListener((line) => console.log(line));
 *     default:
 *       port satisfies UnregisteredPort; // an error when a protocol is forgotten
 *       port.disconnect();
 *   }
 * });
 * ```
 */
export type UnregisteredPort = AcceptedPort<UntypedMessage, unknown, UnregisteredName>;
