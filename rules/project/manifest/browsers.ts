import type { Browser } from '../../browsers/browser.ts';
import { isObject, objectAt, objectsAt, stringAt, stringsAt } from '../../files/json.ts';
import { browserSettings, type Manifest } from './manifest.ts';

/** Permissions that only Firefox knows. */
const firefoxPermissions = new Set([
  'activityLog',
  'browserSettings',
  'captivePortal',
  'contextualIdentities',
  'dns',
  'find',
  'geckoProfiler',
  'menus',
  'menus.overrideContext',
  'networkStatus',
  'pkcs11',
  'tabHide',
  'theme',
]);

/** Permissions that only Chromium knows. */
const chromiumPermissions = new Set([
  'accessibilityFeatures.modify',
  'accessibilityFeatures.read',
  'audio',
  'certificateProvider',
  'contentSettings',
  'debugger',
  'declarativeContent',
  'desktopCapture',
  'documentScan',
  'favicon',
  'fileBrowserHandler',
  'fileSystemProvider',
  'fontSettings',
  'gcm',
  'identity.email',
  'offscreen',
  'pageCapture',
  'platformKeys',
  'power',
  'printerProvider',
  'processes',
  'readingList',
  'sidePanel',
  'signedInDevices',
  'system.cpu',
  'system.display',
  'system.memory',
  'system.storage',
  'tabCapture',
  'tts',
  'ttsEngine',
  'userScripts.execute',
  'vpnProvider',
  'wallpaper',
  'webAuthenticationProxy',
]);

/** Keys that only Chromium reads. */
const chromiumKeys = [
  'chrome_settings_overrides.startup_pages',
  'file_browser_handlers',
  'input_components',
  'key',
  'minimum_chrome_version',
  'oauth2',
  'side_panel',
  'tts_engine',
  'update_url',
  'version_name',
];

function namesFirefox(manifest: Manifest): boolean {
  const settings = browserSettings(manifest);
  return isObject(settings['gecko']) || isObject(settings['gecko_android']);
}

/** In manifest version 3 only Firefox and Safari run `background.scripts`; Chromium wants a service worker. */
function hasOnlyBackgroundScripts(manifest: Manifest): boolean {
  const background = objectAt(manifest.json, 'background');
  const scripts = stringsAt(background, 'scripts').length > 0 || stringAt(background, 'page') !== undefined;
  return manifest.manifestVersion === 3 && scripts && stringAt(background, 'service_worker') === undefined;
}

function hasFirefoxPermission(manifest: Manifest): boolean {
  return [...manifest.permissions].some((permission) => firefoxPermissions.has(permission));
}

function hasSignOfChromium(manifest: Manifest): boolean {
  const { json } = manifest;
  return (
    chromiumKeys.some((key) => json[key] !== undefined) ||
    'edge' in browserSettings(manifest) ||
    stringAt(objectAt(json, 'background'), 'service_worker') !== undefined ||
    json['incognito'] === 'split' ||
    objectAt(json, 'options_ui')['chrome_style'] !== undefined ||
    objectsAt(json, 'content_scripts').some((script) => script['match_origin_as_fallback'] !== undefined) ||
    [...manifest.permissions].some(
      (permission) => chromiumPermissions.has(permission) || permission.startsWith('chrome://'),
    )
  );
}

/** Whether Chromium would load the extension and find it whole, as far as the manifest tells. */
function isForChromium(manifest: Manifest, named: readonly Browser[]): boolean {
  if (hasOnlyBackgroundScripts(manifest)) return false;
  if (hasSignOfChromium(manifest)) return true;
  if (manifest.manifestVersion === 3) return !named.includes('safari');
  return named.length === 0 && !hasFirefoxPermission(manifest);
}

function isForFirefox(manifest: Manifest): boolean {
  if (namesFirefox(manifest)) return true;
  // Version 3 needs an id in Firefox, so a manifest without one is not for Firefox.
  if (manifest.manifestVersion === 3) return false;
  return !hasSignOfChromium(manifest);
}

function leadingVersion(value: unknown): string | undefined {
  return typeof value === 'string' ? /^\d+(?:\.\d+){0,3}/.exec(value)?.[0] : undefined;
}

function minimumVersion(manifest: Manifest, browser: Browser): string | undefined {
  const settings = browserSettings(manifest);
  if (browser === 'safari') return leadingVersion(objectAt(settings, 'safari')['strict_min_version']);
  if (browser === 'firefox') return leadingVersion(objectAt(settings, 'gecko')['strict_min_version']);
  return leadingVersion(manifest.json['minimum_chrome_version']);
}

/** What is built for Chrome runs in Edge, too. */
function builtFor(browser: Browser): readonly Browser[] {
  return browser === 'chrome' ? ['chrome', 'edge'] : [browser];
}

/**
 * The browsers that one manifest is for, each with its minimum version (undefined: the current one). A manifest that
 * says nothing of browsers gives an empty map.
 */
export function browsersOf(manifest: Manifest): ReadonlyMap<Browser, string | undefined> {
  const named: Browser[] = [];
  if (namesFirefox(manifest)) named.push('firefox');
  if (isObject(browserSettings(manifest)['safari'])) named.push('safari');
  if (manifest.browser !== undefined)
    return new Map(builtFor(manifest.browser).map((browser) => [browser, minimumVersion(manifest, browser)]));
  const saysNothing =
    named.length === 0 &&
    manifest.manifestVersion !== 3 &&
    !hasSignOfChromium(manifest) &&
    !hasFirefoxPermission(manifest);
  const found = new Map<Browser, string | undefined>();
  if (saysNothing) return found;
  if (isForChromium(manifest, named)) {
    found.set('chrome', minimumVersion(manifest, 'chrome'));
    found.set('edge', minimumVersion(manifest, 'edge'));
  }
  if (isForFirefox(manifest)) found.set('firefox', minimumVersion(manifest, 'firefox'));
  if (named.includes('safari')) found.set('safari', minimumVersion(manifest, 'safari'));
  return found;
}

/**
 * Those of the browsers of a manifest that it shows by itself. Edge comes with Chrome, and Chrome with a manifest that
 * names Firefox: such a manifest may be meant for them, or not.
 */
export function browsersShownBy(manifest: Manifest): readonly Browser[] {
  const settings = browserSettings(manifest);
  const namesOthers = namesFirefox(manifest) || isObject(settings['safari']);
  return [...browsersOf(manifest).keys()].filter((browser) => {
    if (browser === manifest.browser) return true;
    if (browser === 'edge') return isObject(settings['edge']);
    return browser !== 'chrome' || !namesOthers || hasSignOfChromium(manifest);
  });
}
