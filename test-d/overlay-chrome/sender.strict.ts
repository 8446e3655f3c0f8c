import 'webext-ports/chrome';

chrome.runtime.onConnect.addListener((accepted) => {
  // @ts-expect-error -- possibly 'undefined'
  console.log(accepted.sender.tab.id);
});
