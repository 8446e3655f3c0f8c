// What a store gives back is no reply where an interface declares it, in each version of the compiler.
import 'webext-ports/globals';

interface Action {
  type: string;
}
interface Snapshot extends Action {
  readonly payload: readonly string[];
}
declare const store: { dispatch(action: Action): Action; history(): Snapshot[] };

const port = chrome.runtime.connect();
port.onMessage.addListener((action: Action) => store.dispatch(action));
port.onMessage.addListener(() => store.history());
port.onDisconnect.addListener(() => store.dispatch({ type: 'closed' }));
chrome.runtime.onConnect.addListener((opened) => store.dispatch({ type: opened.name }));
