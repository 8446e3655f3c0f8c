/** Runs in every context of the extension that cases are tried with. */
import { groups } from '../cases/all.js';
import { api } from './api.ts';
import { CaseTools } from './case-tools.ts';
import { takeOrders } from './orders.ts';

for (const event of ['onConnect', 'onConnectExternal'] as const) {
  api.runtime[event]?.addListener((port) => CaseTools.noteAccepted(event, port));
}

/** An order to do one step of a case. */
export interface StepOrder {
  case: string;
  step: number;
}

void takeOrders({
  ready: () => true,
  openPage: () => api.tabs.create({ url: api.runtime.getURL('page.html') }),
  step({ case: id, step: number }: StepOrder) {
    const found = groups.flatMap(({ cases }) => cases).find((one) => one.id === id);
    const step = found?.steps[number];
    if (step === undefined || step.at === 'test')
      throw new Error(`There is no step ${number} of ${id} here.`);
    return step.does(new CaseTools(id) as never);
  },
});
