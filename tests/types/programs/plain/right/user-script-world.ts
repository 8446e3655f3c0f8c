// The world of a user script, which Firefox tells.
// Only in: globals, browser; firefox
import 'webext-ports/globals';

chrome.runtime.onUserScriptConnect.addListener((port) => {
  console.log(port.sender.userScriptWorldId?.length);
});
