// The action is made of what arrives.
// Since: TypeScript 5.4
import 'webext-ports/globals';

interface SyncAction {
  type: 'sync';
  payload: { count: number };
}
declare const dispatch: <A extends { type: string }>(action: A) => A;
const sync = (payload: { count: number }): SyncAction => ({ type: 'sync', payload });

const port = chrome.runtime.connect({ name: 'store' });
port.onMessage.addListener((state: { count: number }) => dispatch(sync(state)));
port.onDisconnect.addListener(() => dispatch({ type: 'closed' }));
