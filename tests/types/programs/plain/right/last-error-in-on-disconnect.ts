// The reason of a disconnect, as Chromium tells it.
import 'webext-ports/globals';

const port = chrome.runtime.connect({ name: 'reason' });
port.onDisconnect.addListener(() => {
  if (chrome.runtime.lastError) console.warn(chrome.runtime.lastError.message);
  const reason = chrome.runtime.lastError?.message ?? 'closed by the other side';
  console.log(reason.length);
});
