// Without strictNullChecks `undefined` is in every type, so these show with it only.
import 'webext-ports/globals';

const port = chrome.runtime.connect();
declare const maybe: string | undefined;
declare const maybeList: string[] | undefined;
declare const holes: (number | undefined)[];
declare const tuple: [number, string | undefined];

// @ts-expect-error -- null
port.postMessage(maybe);
// @ts-expect-error -- null
port.postMessage(maybeList?.[0]);
// @ts-expect-error -- null
port.postMessage([maybe]);
// @ts-expect-error -- null
port.postMessage({ tuple });
// @ts-expect-error -- null
port.postMessage(undefined);
port.postMessage({
  // @ts-expect-error -- null
  list: [1, undefined, 3],
});
port.postMessage({
  // @ts-expect-error -- null
  holes,
});
port.postMessage({ maybe, maybeList });
