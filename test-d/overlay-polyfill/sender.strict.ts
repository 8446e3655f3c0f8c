import 'webext-ports/polyfill';
import browser from 'webextension-polyfill';

browser.runtime.onConnect.addListener((accepted) => {
  // @ts-expect-error -- possibly 'undefined'
  console.log(accepted.sender.tab.id);
});
