import type { CloneMessage } from './clone.js';

/** A port whose messages are structured clones, whatever the project's are. As in sends.d.ts. */
export interface SendsClones<Send> {
  /**
   * Not to be called: ports have no transfer list. That there are two signatures makes the compiler
   * compare them without their type parameters, so that the port of `connect` can be declared a
   * `ClonePort` with messages of its own.
   */
  postMessage(message: never, transfer: 'Ports have no transfer list: give the message only'): void;

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
        ? CloneMessage<Given>
        : Send
      : never,
  ): void;
}
