import type { Program } from './program.ts';

export const validNativeApplication: readonly Program[] = [
  { code: `chrome.runtime.connectNative('My-App');`, said: ['refusedEverywhere'] },
  { code: `chrome.runtime.connectNative('com.example.App');`, said: ['refusedByChromium'] },
  { code: `chrome.runtime.connectNative('com..example');`, said: ['refusedEverywhere'] },
  { code: `chrome.runtime.connectNative('.com');`, said: ['refusedEverywhere'] },
  { code: `chrome.runtime.connectNative('');`, said: ['refusedEverywhere'] },
  { code: `const HOST='com.example-app'; chrome.runtime.connectNative(HOST);`, said: ['refusedEverywhere'] },
  { code: `chrome.runtime.connectNative('com.example_app');` },
  { code: `chrome.runtime.connectNative(name);` },
  { code: `browser.runtime.connectNative('MyApp');` },
  {
    code: `browser.runtime.connectNative('MyApp');`,
    said: ['refusedByChromium'],
    settings: { targets: { chrome: '120', firefox: '120' } },
  },
  { code: `browser.runtime.connectNative('MyApp');`, settings: { targets: { firefox: '120' } } },
  {
    code: `browser.runtime.connectNative('My-App');`,
    said: ['refusedEverywhere'],
    settings: { targets: { firefox: '120' } },
  },
  { code: `chrome.runtime.connectNative(isFirefox ? 'MyApp' : 'my_app');` },
  {
    code: `chrome.runtime.connectNative('my_app');`,
    said: ['noPermission'],
    settings: { manifest: { manifest_version: 3, permissions: ['tabs'] } },
  },
  {
    code: `chrome.runtime.connectNative('my_app');`,
    settings: { manifest: { manifest_version: 3, permissions: ['nativeMessaging'] } },
  },
  {
    code: `chrome.runtime.connectNative('my_app');`,
    said: ['optionalPermission'],
    settings: { manifest: { manifest_version: 3, optional_permissions: ['nativeMessaging'] } },
  },
  {
    code: `function f(){ chrome.runtime.connectNative('my_app'); }`,
    settings: { manifest: { manifest_version: 3, optional_permissions: ['nativeMessaging'] } },
  },
  {
    code: `if (chrome.runtime.connectNative) chrome.runtime.connectNative('my_app');`,
    settings: { manifest: { manifest_version: 3, optional_permissions: ['nativeMessaging'] } },
  },
  {
    code: `if (await chrome.permissions.contains({permissions:['nativeMessaging']})) chrome.runtime.connectNative('my_app');`,
    settings: { manifest: { manifest_version: 3, optional_permissions: ['nativeMessaging'] } },
  },
  {
    code: `try { chrome.runtime.connectNative('my_app'); } catch {}`,
    settings: { manifest: { manifest_version: 3, optional_permissions: ['nativeMessaging'] } },
  },
  {
    code: `chrome.permissions.request({permissions:['nativeMessaging']}, (granted) => { if (granted) chrome.runtime.connectNative('my_app'); });`,
    settings: { manifest: { manifest_version: 3, optional_permissions: ['nativeMessaging'] } },
  },
  {
    code: `chrome.runtime.connectNative('my_app');`,
    said: ['contentScript'],
    settings: { contexts: { 'content-script': ['**/*'] }, targets: { chrome: '120' } },
  },
  {
    code: `chrome.runtime?.connectNative?.('my_app');`,
    settings: { contexts: { 'content-script': ['**/*'] }, targets: { chrome: '120' } },
  },
  {
    code: `if (typeof chrome.runtime.connectNative === 'function') chrome.runtime.connectNative('my_app');`,
    settings: { manifest: { manifest_version: 3, permissions: [] } },
  },
  { code: `other.connectNative('My-App');` },
  { code: 'chrome.runtime.connectNative(`com.example.${name}`);' },
];
