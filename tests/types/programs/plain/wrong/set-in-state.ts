// The state of a store with a Set in it.
import 'webext-ports/globals';

interface State {
  selected: Set<string>;
  zoom: number;
}
declare function getState(): State;
chrome.runtime.onConnect.addListener((port) => {
  // @ts-expect-error -- send [...set]
  port.postMessage({ type: 'state', state: getState() });
});
