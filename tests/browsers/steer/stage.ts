import { join } from 'node:path';
import { writeExtension, type ExtensionPlan } from '../extension/extension.ts';
import { NativeHost } from '../extension/native-host.ts';
import { launch } from '../launch/launch.ts';
import type { BrowserName, RunningBrowser } from '../launch/running-browser.ts';
import { Loopback } from './loopback.ts';
import { TemporaryFolder } from './temporary-folder.ts';

/** What an extension is made of, but for what the stage knows itself. */
export type ExtensionPart = Omit<ExtensionPlan, 'browser' | 'origin'>;

/** A browser, the server that steers it, and a folder: where extensions are put and watched. */
export class Stage {
  readonly browser: RunningBrowser;
  readonly loopback: Loopback;
  /** The id of the first extension, for those that talk to it. */
  firstId = '';
  readonly #folder = new TemporaryFolder();
  #extensions = 0;

  private constructor(browser: RunningBrowser, loopback: Loopback) {
    this.browser = browser;
    this.loopback = loopback;
  }

  /** Sets up a stage; when that fails, nothing of it is left. */
  static async start(browser: BrowserName, setUp: (stage: Stage) => Promise<void>): Promise<Stage> {
    const stage = new Stage(await launch(browser), await Loopback.start());
    try {
      await setUp(stage);
      return stage;
    } catch (error) {
      await stage.close();
      throw error;
    }
  }

  /** Writes an extension and loads it; tells its id. */
  async install(part: ExtensionPart): Promise<string> {
    const folder = join(this.#folder.path, `extension-${++this.#extensions}`);
    const { name: browser } = this.browser;
    await writeExtension(folder, { ...part, browser, origin: this.loopback.origin });
    return this.browser.install(folder);
  }

  /** Lets an extension talk to the native application. */
  allowNative(extensionId: string): Promise<NativeHost> {
    return NativeHost.write({
      browser: this.browser.name,
      folder: this.#folder.path,
      hostsFolder: this.browser.nativeHostsFolder,
      origin: this.loopback.origin,
      extensionId,
    });
  }

  /** Opens a page of the loopback server. */
  openWebPage(path: string): Promise<void> {
    return this.browser.open(this.loopback.origin + path);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.loopback.stop();
    this.#folder.remove();
  }
}
