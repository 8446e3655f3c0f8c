/**
 * How a message is written down to cross from one side of a port to the other.
 *
 * - `'json'`: what Chromium and Safari do by default, and what every browser does for native ports.
 * - `'structured-clone'`: what Firefox does always, and Chrome since 148 when the manifest says
 *   `"message_serialization": "structured_clone"`.
 */
export type Wire = 'json' | 'structured-clone';

/**
 * What a whole project has decided about its ports. Empty until a project augments it.
 *
 * - `serialization: 'structured-clone'`: messages cross as structured clones. For an extension for Firefox only, or one
 *   whose manifest asks Chrome for it.
 * - `onlyRegisteredPorts: true`: `onConnect` brings no port but those of `PortProtocols`, so that a `switch` over
 *   `port.name` leaves `never`. Without it what is left is an `UnregisteredPort`, to be closed or looked at.
 *
 * @example
 * ```ts
 * declare module 'webext-ports' {
 *   interface PortSettings {
 *     serialization: 'structured-clone';
 *     onlyRegisteredPorts: true;
 *   }
 * }
 * ```
 */
export interface PortSettings {}

/** The wire of the project's ports: `'json'`, unless `PortSettings` says otherwise. */
export type ProjectWire = PortSettings extends { serialization: infer Chosen extends Wire } ? Chosen : 'json';
