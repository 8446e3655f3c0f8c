// Enums in messages, and a switch over them with a check that nothing is forgotten.
import 'webext-ports/globals';

enum MessageType {
  Load = 'LOAD',
  Save = 'SAVE',
}
interface BaseMessage<T extends MessageType, P = undefined> {
  type: T;
  payload: P;
}
type Message = BaseMessage<MessageType.Load> | BaseMessage<MessageType.Save, { value: number }>;

function assertNever(value: never): never {
  throw new Error(String(value));
}
chrome.runtime.onConnect.addListener(function (port) {
  port.onMessage.addListener(function (message: Message, from) {
    switch (message.type) {
      case MessageType.Load:
        from.postMessage({ type: MessageType.Save, payload: { value: 1 } } satisfies Message);
        break;
      case MessageType.Save:
        console.log(message.payload.value);
        break;
      default:
        assertNever(message);
    }
  });
});
const message: Message = { type: MessageType.Load, payload: undefined };
chrome.runtime.connect().postMessage(message);
