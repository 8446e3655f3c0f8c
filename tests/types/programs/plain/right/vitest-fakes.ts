// Fakes made with vi.fn() or jest.fn(), given where a port is wanted.
import 'webext-ports/globals';
import type { Port } from 'webext-ports';

interface Mock<T extends (...args: any[]) => any = (...args: any[]) => any> {
  (...args: Parameters<T>): ReturnType<T>;
  mock: { calls: Parameters<T>[] };
  mockReturnValue(value: ReturnType<T>): this;
}
declare const vi: {
  fn<T extends (...args: any[]) => any = (...args: any[]) => any>(implementation?: T): Mock<T>;
};

const port = {
  name: 'test',
  onMessage: { addListener: vi.fn(), removeListener: vi.fn(), hasListener: vi.fn() },
  onDisconnect: { addListener: vi.fn(), removeListener: vi.fn(), hasListener: vi.fn() },
  postMessage: vi.fn(),
  disconnect: vi.fn(),
};
function register(target: Port) {
  target.onMessage.addListener(() => target.postMessage('seen'));
}
register(port);
const [[listener] = []] = port.onMessage.addListener.mock.calls;
listener?.('hello', port);
const typed = {
  ...port,
  postMessage: vi.fn<(message: unknown) => void>(),
  disconnect: vi.fn<() => void>(),
} satisfies Port;
register(typed);
