// What is awaited may be sent, in an async function that no listener is.
import 'webext-ports/globals';

const port = chrome.runtime.connect();
async function load(): Promise<{ title: string }> {
  return Promise.resolve({ title: 'a' });
}
export async function refresh() {
  port.postMessage(await load());
  const [first, second] = await Promise.all([load(), load()]);
  port.postMessage({ first, second });
}
port.onMessage.addListener(() => {
  refresh().catch((error: unknown) => console.error(error));
});
port.onMessage.addListener(() => void refresh());
