// `browser.*` has `error` and what Firefox tells of a sender; `chrome.*` has what Chromium tells.
import 'webext-ports/globals';
import type { BrowserMessageSender, BrowserPort, MessageSender, Port } from 'webext-ports';

browser.runtime.onConnect.addListener((port) => {
  port.onDisconnect.addListener((closed) => {
    if (closed.error) console.log(closed.error.message);
    console.log(closed.error?.message);
  });
  console.log(port.error?.message, port.sender.userScriptWorldId);
  // @ts-expect-error -- Property 'documentLifecycle' does not exist
  console.log(port.sender.documentLifecycle);
  // @ts-expect-error -- Property 'tlsChannelId' does not exist
  console.log(port.sender.tlsChannelId);
  // @ts-expect-error -- Property 'nativeApplication' does not exist
  console.log(port.sender.nativeApplication);
  // @ts-expect-error -- read-only
  port.error = null;
});

chrome.runtime.onConnect.addListener((port) => {
  console.log(
    port.sender.documentLifecycle === 'prerender',
    port.sender.tlsChannelId,
    port.sender.nativeApplication,
  );
  console.log(
    port.sender.id,
    port.sender.url,
    port.sender.origin,
    port.sender.frameId,
    port.sender.documentId,
  );
  // @ts-expect-error -- Property 'userScriptWorldId' does not exist
  console.log(port.sender.userScriptWorldId);
  port.onDisconnect.addListener((closed) => {
    // @ts-expect-error -- Property 'error' does not exist
    if (closed.error) console.log('closed');
    // @ts-expect-error -- Property 'error' does not exist
    console.log(closed.error?.message ?? chrome.runtime.lastError?.message);
    if ('error' in closed) console.log(closed.error);
  });
  // @ts-expect-error -- read-only
  port.sender.url = 'https://example.org';
  // @ts-expect-error -- read-only
  port.sender = undefined;
});

const native = browser.runtime.connectNative('ping_pong');
native.onDisconnect.addListener((closed) => console.log(closed.error?.message));
// @ts-expect-error -- Property 'error' does not exist
chrome.runtime.connectNative('ping_pong').error;

// What works in both families takes what both have.
function originOf(sender: MessageSender): string | undefined {
  return sender.origin ?? sender.url;
}
function close(port: Port) {
  port.disconnect();
}
function reasonOf(port: BrowserPort): string | undefined {
  return port.error?.message;
}
function worldOf(sender: BrowserMessageSender) {
  return sender.userScriptWorldId;
}
chrome.runtime.onConnect.addListener((port) => {
  originOf(port.sender);
  close(port);
});
browser.runtime.onConnect.addListener((port) => {
  originOf(port.sender);
  worldOf(port.sender);
  close(port);
  reasonOf(port);
});
