// There may be no last error.
import 'webext-ports/globals';

chrome.runtime.connect().onDisconnect.addListener(() => {
  // @ts-expect-error -- possibly
  console.log(chrome.runtime.lastError.message);
});
