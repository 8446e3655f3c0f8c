// A native application: messages are always JSON, in every browser.

export function ping(): Promise<string> {
  return new Promise((resolve, reject) => {
    const port = chrome.runtime.connectNative('ping_pong');
    port.onMessage.addListener((message) => {
      resolve(String(message));
      port.disconnect();
    });
    port.onDisconnect.addListener(() => {
      reject(new Error(chrome.runtime.lastError?.message ?? 'The native application has ended.'));
    });
    port.postMessage('ping');
  });
}
