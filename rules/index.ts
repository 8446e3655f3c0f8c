import packageJson from '../package.json' with { type: 'json' };
import consistentExternallyConnectable from './consistent-externally-connectable.ts';
import noDeprecatedExtensionConnect from './no-deprecated-extension-connect.ts';
import noErrorMessageMatch from './no-error-message-match.ts';
import noExtraPortArgument from './no-extra-port-argument.ts';
import noLatePortListener from './no-late-port-listener.ts';
import noLostPortListeners from './no-lost-port-listeners.ts';
import noPortListenerResult from './no-port-listener-result.ts';
import noPostAfterDisconnect from './no-post-after-disconnect.ts';
import noRuntimeConnectToContentScript from './no-runtime-connect-to-content-script.ts';
import noTabUrlAsOrigin from './no-tab-url-as-origin.ts';
import noUnboundPortMethod from './no-unbound-port-method.ts';
import noUnguardedReconnect from './no-unguarded-reconnect.ts';
import noUnguardedSenderTab from './no-unguarded-sender-tab.ts';
import noUnserializableMessage from './no-unserializable-message.ts';
import noUnsupportedPortApi from './no-unsupported-port-api.ts';
import noUnsupportedPortError from './no-unsupported-port-error.ts';
import { presetRules, type PortRule, type Preset } from './plugin/presets.ts';
import requireExternalSenderCheck from './require-external-sender-check.ts';
import requirePageshowReconnect from './require-pageshow-reconnect.ts';
import validMessageSerialization from './valid-message-serialization.ts';
import validNativeApplication from './valid-native-application.ts';
import validNativeHostManifest from './valid-native-host-manifest.ts';
import { configFromManifest } from './project/config-from-manifest.ts';

const rules: Record<string, PortRule> = {
  'consistent-externally-connectable': consistentExternallyConnectable,
  'no-deprecated-extension-connect': noDeprecatedExtensionConnect,
  'no-error-message-match': noErrorMessageMatch,
  'no-extra-port-argument': noExtraPortArgument,
  'no-late-port-listener': noLatePortListener,
  'no-lost-port-listeners': noLostPortListeners,
  'no-port-listener-result': noPortListenerResult,
  'no-post-after-disconnect': noPostAfterDisconnect,
  'no-runtime-connect-to-content-script': noRuntimeConnectToContentScript,
  'no-tab-url-as-origin': noTabUrlAsOrigin,
  'no-unbound-port-method': noUnboundPortMethod,
  'no-unguarded-reconnect': noUnguardedReconnect,
  'no-unguarded-sender-tab': noUnguardedSenderTab,
  'no-unserializable-message': noUnserializableMessage,
  'no-unsupported-port-api': noUnsupportedPortApi,
  'no-unsupported-port-error': noUnsupportedPortError,
  'require-external-sender-check': requireExternalSenderCheck,
  'require-pageshow-reconnect': requirePageshowReconnect,
  'valid-message-serialization': validMessageSerialization,
  'valid-native-application': validNativeApplication,
  'valid-native-host-manifest': validNativeHostManifest,
};

const plugin = {
  meta: { name: packageJson.name, version: packageJson.version, namespace: 'webext-ports' },
  rules,
  configs: {
    recommended: config('recommended'),
    strict: config('strict'),
    /** For JSON files, which `@eslint/json` makes a language of: `{ plugins: { json }, language: 'json/json' }`. */
    manifest: Object.assign(config('manifest'), { files: ['**/*.json', '**/*.jsonc', '**/*.json5'] }),
    'recommended-legacy': legacyConfig('recommended'),
    'strict-legacy': legacyConfig('strict'),
  },
  /** Here, too, because `require` gives the plugin alone. */
  configFromManifest,
};

/** `plugins` is a getter because a config names the plugin that the config is a part of. */
function config(preset: Preset) {
  return {
    name: `webext-ports/${preset}`,
    get plugins() {
      return { 'webext-ports': plugin };
    },
    rules: presetRules(rules, preset),
  };
}

/** For an `.eslintrc`, which finds plugins by the names of their packages: `eslint-plugin-webext-ports`. */
function legacyConfig(preset: Preset) {
  return { plugins: ['webext-ports'], rules: presetRules(rules, preset) };
}

export { configFromManifest };
export default plugin;
/** What `require('webext-ports')` gives to a CommonJS configuration. */
export { plugin as 'module.exports' };
