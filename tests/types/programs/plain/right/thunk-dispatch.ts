// Redux Toolkit's dispatch takes thunks, and may give a promise that it awaits itself.
// Since: TypeScript 5.4
import 'webext-ports/globals';

interface UnknownAction {
  type: string;
  [extra: string]: unknown;
}
declare const store: { dispatch(action: UnknownAction): UnknownAction };

const port = chrome.runtime.connect();
port.onMessage.addListener((message: UnknownAction) => store.dispatch(message));
