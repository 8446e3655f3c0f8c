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
 * @example
 * An extension for Firefox only, or one whose manifest asks Chrome for structured clone:
 *
 * ```ts
 * declare module 'webext-ports' {
 *   interface PortSettings {
 *     serialization: 'structured-clone';
 *   }
 * }
 * ```
 */

export interface PortSettings {}

/** The wire of the project's ports: `'json'`, unless `PortSettings` says otherwise. */
export type ProjectWire = PortSettings extends { serialization: infer Chosen extends Wire } ? Chosen : 'json';
