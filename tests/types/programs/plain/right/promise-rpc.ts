// Requests with answers over one port.
import 'webext-ports/globals';

interface Call {
  id: number;
  method: string;
  params: readonly unknown[];
}
type Answer = { id: number; result: unknown } | { id: number; error: string };
type Methods = { add(a: number, b: number): number; title(): string };

const port = chrome.runtime.connect({ name: 'rpc' });
const waiting = new Map<number, { resolve(value: any): void; reject(reason: Error): void }>();
let next = 0;

port.onMessage.addListener((answer: Answer) => {
  const call = waiting.get(answer.id);
  if (!call) return;
  waiting.delete(answer.id);
  if ('error' in answer) call.reject(new Error(answer.error));
  else call.resolve(answer.result);
});

export function call<M extends keyof Methods>(
  method: M,
  ...params: Parameters<Methods[M]>
): Promise<ReturnType<Methods[M]>> {
  return new Promise((resolve, reject) => {
    const id = next++;
    waiting.set(id, { resolve, reject });
    const message: Call = { id, method, params };
    port.postMessage(message);
    port.postMessage({ id, method, params });
  });
}
call('add', 1, 2).then((sum) => console.log(sum.toFixed()));
