import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from '../launch/running-browser.ts';
import { bundle } from './bundle.ts';

export const application = 'webext_ports.measure';

export interface NativeHostPlan {
  browser: BrowserName;
  /** Where the program is written. */
  folder: string;
  /** Where the browser looks for the manifest. */
  hostsFolder: string;
  origin: string;
  extensionId: string;
}

/** The native application, and the manifests by which the browser finds it. */
export class NativeHost {
  readonly #plan: NativeHostPlan;
  readonly #starter: string;

  private constructor(plan: NativeHostPlan) {
    this.#plan = plan;
    this.#starter = join(plan.folder, 'native-application.sh');
  }

  static async write(plan: NativeHostPlan): Promise<NativeHost> {
    const host = new NativeHost(plan);
    const program = join(plan.folder, 'native-application.cjs');
    await bundle('native-application.ts', 'node', program);
    const script = `#!/bin/sh\nexec '${process.execPath}' '${program}' '${plan.origin}'\n`;
    writeFileSync(host.#starter, script, { mode: 0o755 });
    host.writeManifest(application, {});
    return host;
  }

  /** Writes the manifest of an application; what changes is undefined is left out. */
  writeManifest(name: string, changes: Record<string, unknown>): void {
    const { browser, extensionId, hostsFolder } = this.#plan;
    const manifest = {
      name,
      description: 'Tells what arrives at a native application',
      path: this.#starter,
      type: 'stdio',
      ...(browser === 'firefox'
        ? { allowed_extensions: [extensionId] }
        : { allowed_origins: [`chrome-extension://${extensionId}/`] }),
      ...changes,
    };
    mkdirSync(hostsFolder, { recursive: true });
    writeFileSync(join(hostsFolder, `${name}.json`), JSON.stringify(manifest, null, 2));
  }
}
