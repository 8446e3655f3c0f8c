/** Runs in every context of the extension that measures payloads. */
import { api } from './api.ts';
import { takeOrders } from './orders.ts';
import { reportArrivals } from './receive.ts';
import { send } from './send.ts';

reportArrivals();
void takeOrders({
  send,
  openPage: () => api.tabs.create({ url: api.runtime.getURL('page.html') }),
});
