import 'webext-ports/wxt';
import { browser } from '@wxt-dev/browser';

browser.runtime.onConnect.addListener((accepted) => {
  // @ts-expect-error -- possibly 'undefined'
  console.log(accepted.sender.tab.id);
});
