// A recursive type with a Date in it.
import 'webext-ports/globals';

interface Folder {
  name: string;
  changed?: Date;
  folders: Folder[];
}
declare const folder: Folder;
// @ts-expect-error -- send date.toISOString()
chrome.runtime.connect().postMessage(folder);
