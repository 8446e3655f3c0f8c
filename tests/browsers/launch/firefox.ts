import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startBrowser, temporaryHome, type BrowserProcess } from './browser-process.ts';
import { executableOf } from './executable.ts';
import { Marionette } from './marionette.ts';
import type { RunningBrowser } from './running-browser.ts';

const preferences: Record<string, string | number | boolean> = {
  // Marionette takes a free port and writes it into the profile.
  'marionette.port': 0,
  'app.update.disabledForTesting': true,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'browser.tabs.remote.autostart': true,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'extensions.update.enabled': false,
  'extensions.originControls.grantByDefault': true,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
};

function writeProfile(profile: string): void {
  mkdirSync(profile);
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join(''));
}

async function marionettePort(profile: string, running: BrowserProcess): Promise<number> {
  const file = join(profile, 'MarionetteActivePort');
  for (let waited = 0; waited < 60_000; waited += 100) {
    if (running.child.exitCode !== null) throw new Error('it ended at once.');
    const port = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
    if (port > 0) return port;
    await sleep(100);
  }
  throw new Error('it opened no port for Marionette within 60 s.');
}

async function openTab(marionette: Marionette, url: string): Promise<void> {
  const { handle } = (await marionette.send('WebDriver:NewWindow', { type: 'tab', focus: true })) as {
    handle: string;
  };
  await marionette.send('WebDriver:SwitchToWindow', { handle });
  await marionette.send('WebDriver:Navigate', { url });
}

export async function launchFirefox(): Promise<RunningBrowser> {
  const command = executableOf('firefox');
  const home = temporaryHome();
  const profile = join(home, 'profile');
  writeProfile(profile);
  const args = ['--headless', '--no-remote', '--marionette', '--profile', profile, 'about:blank'];
  const running = startBrowser(command, args, home, ['ignore', 'ignore', 'pipe']);

  try {
    const marionette = await Marionette.connect(await marionettePort(profile, running));
    const { capabilities } = (await marionette.send('WebDriver:NewSession')) as {
      capabilities: { browserVersion: string };
    };
    return {
      name: 'firefox',
      version: capabilities.browserVersion,
      nativeHostsFolder: join(home, '.mozilla', 'native-messaging-hosts'),
      async install(folder) {
        const { value } = (await marionette.send('Addon:Install', { path: folder, temporary: true })) as {
          value: string;
        };
        return value;
      },
      async uninstall(id) {
        await marionette.send('Addon:Uninstall', { id });
      },
      open: (url) => openTab(marionette, url),
      async close() {
        marionette.close();
        await running.stop();
      },
    };
  } catch (error) {
    await running.stop();
    throw new Error(`Firefox did not start: ${String(error)}\n${running.complaints()}`, { cause: error });
  }
}
