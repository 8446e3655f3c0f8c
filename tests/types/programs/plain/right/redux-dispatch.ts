// What arrives is dispatched to a store: that dispatch gives the action back is nobody's reply.
// Since: TypeScript 5.4
import 'webext-ports/globals';

interface Action {
  type: string;
  payload?: unknown;
}
declare const store: {
  dispatch<A extends Action>(action: A): A;
  getState(): { count: number };
  subscribe(listener: () => void): () => void;
};

chrome.runtime.onConnect.addListener((port) => {
  port.onMessage.addListener((action: Action) => store.dispatch(action));
  port.onMessage.addListener(store.dispatch);
  const unsubscribe = store.subscribe(() => port.postMessage(store.getState()));
  port.onDisconnect.addListener(unsubscribe);
});
