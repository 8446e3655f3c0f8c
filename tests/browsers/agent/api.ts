/** The part of the extension API that the agent itself stands on. */
interface Event<Listener> {
  addListener(listener: Listener): void;
}

export interface Port {
  /** Null in Firefox, of a port that `tabs.connect` opened with an info that has no name. */
  name: string | null;
  error?: { message: string } | null;
  postMessage(...args: unknown[]): void;
  disconnect(): void;
  onMessage: Event<(message: unknown) => void>;
  onDisconnect: Event<(port: Port) => void>;
}

interface Api {
  runtime: {
    connect(info: { name: string }): Port;
    connectNative(application: string): Port;
    getPlatformInfo(): Promise<unknown>;
    getURL(path: string): string;
    lastError?: { message?: string } | null;
    onConnect: Event<(port: Port) => void>;
    onConnectExternal?: Event<(port: Port) => void>;
  };
  tabs: {
    connect(tab: number, info: { name: string; frameId: number }): Port;
    create(properties: { url: string }): Promise<{ id: number }>;
    query(properties: { url: string }): Promise<{ id: number }[]>;
  };
}

export const api = (globalThis as unknown as { chrome: Api }).chrome;
