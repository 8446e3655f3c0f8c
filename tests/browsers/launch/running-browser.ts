/** The browsers that are driven here: each is installed from Debian's package of the same name. */
export type BrowserName = 'chromium' | 'firefox';

/** A real browser under control, with a profile of its own that is gone when it is closed. */
export interface RunningBrowser {
  name: BrowserName;
  version: string;
  /** Loads an unpacked extension until the browser is closed, and tells its id; rejects with the browser's words. */
  install(folder: string): Promise<string>;
  /** Unloads an extension. */
  uninstall(id: string): Promise<void>;
  /** Opens an address in a new tab. */
  open(url: string): Promise<void>;
  /** Where this browser looks for the manifests of native applications. */
  nativeHostsFolder: string;
  close(): Promise<void>;
}
