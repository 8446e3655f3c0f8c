// Node-like emitters and loggers in short arrows.
import 'webext-ports/globals';

declare class EventEmitter {
  emit(event: string, ...args: any[]): boolean;
  on(event: string, listener: (...args: any[]) => void): this;
}
declare const logger: { info(...args: unknown[]): typeof logger };
const emitter = new EventEmitter();
const port = chrome.runtime.connect();
port.onMessage.addListener((message) => emitter.emit('message', message));
port.onDisconnect.addListener(() => emitter.emit('close'));
port.onMessage.addListener((message) => logger.info(message));
emitter.on('send', (message) => port.postMessage(message));
port.onMessage.addListener((message: { type: string }) => message.type === 'close' && port.disconnect());
port.onMessage.addListener((message: { type: string }) =>
  message.type === 'x' ? port.disconnect() : undefined,
);
port.onMessage.addListener((message: { ok?: boolean }) => message.ok || port.postMessage('again'));
