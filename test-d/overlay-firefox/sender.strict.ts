import 'webext-ports/firefox';

browser.runtime.onConnect.addListener((accepted) => {
  // @ts-expect-error -- possibly 'undefined'
  console.log(accepted.sender.tab.id);
});
