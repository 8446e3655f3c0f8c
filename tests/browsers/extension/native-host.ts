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

/** Writes the native application, and the manifest by which the browser finds it. */
export async function writeNativeHost({
  browser,
  folder,
  hostsFolder,
  origin,
  extensionId,
}: NativeHostPlan): Promise<void> {
  const program = join(folder, 'native-application.cjs');
  const starter = join(folder, 'native-application.sh');
  await bundle('native-application.ts', 'node', program);
  writeFileSync(starter, `#!/bin/sh\nexec '${process.execPath}' '${program}' '${origin}'\n`, { mode: 0o755 });
  mkdirSync(hostsFolder, { recursive: true });
  const manifest = {
    name: application,
    description: 'Tells what arrives at a native application',
    path: starter,
    type: 'stdio',
    ...(browser === 'firefox'
      ? { allowed_extensions: [extensionId] }
      : { allowed_origins: [`chrome-extension://${extensionId}/`] }),
  };
  writeFileSync(join(hostsFolder, `${application}.json`), JSON.stringify(manifest, null, 2));
}
