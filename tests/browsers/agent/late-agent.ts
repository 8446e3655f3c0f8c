/** The agent of an extension whose background begins to listen late: when it is told to. */
import { api } from './api.ts';
import { context } from './context.ts';
import { takeOrders } from './orders.ts';

function listen(): void {
  api.runtime.onConnect.addListener(() => {
    // The port stays open as long as nobody closes it.
  });
}

if (context.endsWith('background')) void takeOrders({ listen });
else void import('./case-agent.ts');
