// Ports by tab and frame, with the types of the API.
import 'webext-ports/globals';
import type { Port } from 'webext-ports';

type PortSet = Set<Port>;
const byTab = new Map<number, Map<number, Port>>();
const groups: Record<string, PortSet | undefined> = {};
const byName: { [name: string]: Port } = {};

chrome.runtime.onConnect.addListener((port) => {
  const { name, sender } = port;
  byName[name] = port;
  (groups[name] ??= new Set()).add(port);
  if (sender.tab?.id != null && sender.frameId !== undefined) {
    const frames = byTab.get(sender.tab.id) ?? new Map<number, Port>();
    byTab.set(sender.tab.id, frames.set(sender.frameId, port));
  }
  port.onDisconnect.addListener((gone) => {
    delete byName[gone.name];
    groups[gone.name]?.delete(gone);
    byTab.forEach((frames) => frames.forEach((other, id) => other === gone && frames.delete(id)));
  });
});
export const broadcast = (message: object) =>
  Object.values(groups).forEach((group) => group?.forEach((port) => port.postMessage(message)));
