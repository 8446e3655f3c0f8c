// Data whose keys are those of other things.
import 'webext-ports/globals';

interface Row {
  size: number;
  type: string;
  name: string;
  entries: string[];
  keys: string;
  then: number;
  length: number;
  byteLength: number;
  href: string;
  nodeType: string;
  source: string;
  flags: string[];
}
declare const row: Row;
chrome.runtime.connect().postMessage(row);
