import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { startBrowser, temporaryHome } from './browser-process.ts';
import { DevToolsPipe } from './devtools-pipe.ts';
import { executableOf } from './executable.ts';
import type { RunningBrowser } from './running-browser.ts';

const flags = [
  '--headless=new',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--disable-component-update',
  '--disable-background-networking',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--no-default-browser-check',
  '--password-store=basic',
  '--remote-debugging-pipe',
  '--enable-unsafe-extension-debugging',
];

/** Chromium's sandbox refuses to work for root. */
const isRoot = process.getuid?.() === 0;

export async function launchChromium(): Promise<RunningBrowser> {
  const command = executableOf('chromium');
  const home = temporaryHome();
  const profile = join(home, 'profile');
  const args = [...flags, ...(isRoot ? ['--no-sandbox'] : []), `--user-data-dir=${profile}`, 'about:blank'];
  const running = startBrowser(command, args, home, ['ignore', 'ignore', 'pipe', 'pipe', 'pipe']);
  const [, , , output, input] = running.child.stdio;
  const pipe = new DevToolsPipe(output as Writable, input as Readable);

  try {
    const { product } = (await pipe.send('Browser.getVersion')) as { product: string };
    return {
      name: 'chromium',
      version: product.replace(/^.*\//, ''),
      nativeHostsFolder: join(profile, 'NativeMessagingHosts'),
      async install(folder) {
        const { id } = (await pipe.send('Extensions.loadUnpacked', { path: folder })) as { id: string };
        return id;
      },
      async uninstall(id) {
        await pipe.send('Extensions.uninstall', { id });
      },
      async open(url) {
        await pipe.send('Target.createTarget', { url });
      },
      close: () => running.stop(),
    };
  } catch (error) {
    await running.stop();
    throw new Error(`Chromium did not start: ${String(error)}\n${running.complaints()}`, { cause: error });
  }
}
