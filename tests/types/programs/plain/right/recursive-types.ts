// Types that refer to themselves.
import 'webext-ports/globals';

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
interface Node {
  value: string;
  next: Node | null;
  children: Node[];
}
type Nested<T> = { value: T; inner?: Nested<T> };
declare const json: Json;
declare const node: Node;
declare const nested: Nested<number>;
const port = chrome.runtime.connect();
port.postMessage(json);
port.postMessage(node);
port.postMessage({ nested });
