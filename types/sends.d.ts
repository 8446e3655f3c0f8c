import type { JsonMessage } from './json.js';
import type { ProjectMessage } from './messages.js';

// The parameter of `postMessage`: a port with a protocol takes `Send`, whose parts were checked where it
// was declared; a port without one looks at each message.
//
// The mapped type never matters for what is accepted: it makes the compiler compare two ports by their
// members instead of by their type arguments (its "unmeasurable" variance), so that `Port<Reply, Request>`
// can be passed where a `Port` is wanted. test-d/ports/port-assignability.ts pins it. It is written out
// for each kind of port, for an alias would have its own variance computed, at forty times the cost of a call.

/** A port whose messages cross as the project's do. */
export interface SendsMessages<Send> {
  /**
   * Sends one message to the other side. It takes one argument: ports have no transfer list.
   *
   * Throws once the port is closed: `Attempting to use a disconnected port object` (Chromium),
   * `Attempt to postMessage on disconnected port` (Firefox). What cannot be serialized throws
   * `Could not serialize message.` (Chromium) or a `DataCloneError` (Firefox). Without its port
   * (`const { postMessage } = port`) it throws `Illegal invocation` in Chromium.
   *
   * Since Chrome 26, Edge 79, Firefox 45, Safari 14.
   *
   * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/runtime/Port#type),
   * [Chrome](https://developer.chrome.com/docs/extensions/reference/api/runtime#property-Port-postMessage)
   *
   * @param message what arrives in the other side's `onMessage`.
   * @example
   * ```ts
   * port.postMessage({ type: 'saved', at: new Date().toISOString() });
   * ```
   */
  postMessage<Given>(
    this:
      { readonly postMessage: unknown } | null | undefined | 'Call it on its port: port.postMessage(message)',
    message: { [K in keyof Send]: 0 } extends unknown
      ? unknown extends Send
        ? ProjectMessage<Given>
        : Send
      : never,
  ): void;
}

/** A port whose messages are JSON, whatever the project's are. */
export interface SendsJson<Send> {
  /**
   * Sends one message to the other side. It takes one argument: ports have no transfer list.
   *
   * Throws once the port is closed: `Attempting to use a disconnected port object` (Chromium),
   * `Attempt to postMessage on disconnected port` (Firefox). What cannot be serialized throws
   * `Could not serialize message.` (Chromium) or a `DataCloneError` (Firefox). Without its port
   * (`const { postMessage } = port`) it throws `Illegal invocation` in Chromium.
   *
   * Since Chrome 26, Edge 79, Firefox 45, Safari 14.
   *
   * [MDN](https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/runtime/Port#type),
   * [Chrome](https://developer.chrome.com/docs/extensions/reference/api/runtime#property-Port-postMessage)
   *
   * @param message what arrives in the other side's `onMessage`.
   * @example
   * ```ts
   * port.postMessage({ type: 'saved', at: new Date().toISOString() });
   * ```
   */
  postMessage<Given>(
    this:
      { readonly postMessage: unknown } | null | undefined | 'Call it on its port: port.postMessage(message)',
    message: { [K in keyof Send]: 0 } extends unknown
      ? unknown extends Send
        ? JsonMessage<Given>
        : Send
      : never,
  ): void;
}
