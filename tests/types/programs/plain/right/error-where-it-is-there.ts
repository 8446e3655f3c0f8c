// port.error, asked for before it is read.
import 'webext-ports/globals';

const port = chrome.runtime.connect();
port.onDisconnect.addListener((closed) => {
  const error = 'error' in closed ? closed.error : chrome.runtime.lastError;
  console.log(error);
});
