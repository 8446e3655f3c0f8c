// Tuples and readonly arrays.
import 'webext-ports/globals';

declare const pair: readonly [string, number];
declare const labelled: [kind: 'a', value?: number];
declare const rest: [string, ...boolean[]];
declare const matrix: ReadonlyArray<readonly number[]>;
const port = chrome.runtime.connect();
port.postMessage(pair);
port.postMessage(labelled);
port.postMessage({ rest, matrix });
port.postMessage(['a', 1, true, null] as const);
