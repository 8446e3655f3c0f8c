import type { Kind } from '../kind.ts';
import { objectKind } from './builtins.ts';

/** Objects of the platform that structured clone knows. */
const cloneable: readonly Kind[] = [
  objectKind('Blob', 'survives', { advice: 'Send its text or a data: URL.' }),
  objectKind('File', 'survives', { advice: 'Send its name and its text or a data: URL.' }),
  objectKind('FileList', 'survives', {
    json: { into: '{"0": {} …}' },
    advice: "Send the files' names and contents.",
  }),
  objectKind('ImageData', 'survives', {
    json: { into: 'an object with its data alone' },
    advice: 'Send its width, height and Array.from(data).',
  }),
  objectKind('ImageBitmap', 'survives', {
    firefox: { clone: 'throws' },
    advice: 'Send an ImageData as plain numbers, or a data: URL.',
  }),
  objectKind('CryptoKey', 'survives', { advice: 'Send the exported key.' }),
  objectKind('DOMException', 'survives', { advice: 'Send error.name and error.message.' }),
  ...['FileSystemHandle', 'FileSystemFileHandle', 'FileSystemDirectoryHandle'].map((name) =>
    objectKind(name, 'survives', { advice: 'Send its name.' }),
  ),
  ...[
    'DOMRect',
    'DOMRectReadOnly',
    'DOMPoint',
    'DOMPointReadOnly',
    'DOMQuad',
    'DOMMatrix',
    'DOMMatrixReadOnly',
  ].map((name) =>
    objectKind(name, 'survives', { json: { into: 'a plain object' }, advice: 'Send its toJSON().' }),
  ),
];

/** Objects of the platform that say something of themselves under JSON, or that have a better replacement. */
const others: readonly Kind[] = [
  objectKind('URL', 'throws', { json: { into: 'a string' }, advice: 'Send url.href.' }),
  objectKind('URLSearchParams', 'throws', { advice: 'Send params.toString().' }),
  objectKind('Headers', 'throws', { advice: 'Send [...headers].' }),
  objectKind('FormData', 'throws', {
    firefox: { clone: 'survives' },
    advice: 'Send [...formData], if it holds no files.',
  }),
  objectKind('Response', 'throws', { advice: 'Send its status and what its text() or json() resolves to.' }),
  objectKind('Request', 'throws', { advice: 'Send its url, method and whatever else the other side needs.' }),
  objectKind('Event', 'throws', {
    json: { into: '{"isTrusted": …}' },
    advice: 'Send the fields that the other side needs.',
  }),
  objectKind('Location', 'throws', { json: { into: 'a plain object' }, advice: 'Send location.href.' }),
  objectKind('Storage', 'throws', {
    json: { into: 'a plain object with its items' },
    advice: 'Send { ...localStorage }.',
  }),
  objectKind('DOMStringMap', 'throws', {
    json: { into: 'a plain object' },
    advice: 'Send { ...element.dataset }.',
  }),
  objectKind('Window', 'throws', { json: 'throws', phrase: 'A window' }),
  objectKind('globalThis', 'throws', {
    json: 'throws',
    phrase: 'The global object',
  }),
  objectKind('RTCCertificate', 'vanishes', {
    firefox: { clone: 'survives' },
    advice: 'Send its fingerprints.',
  }),
  ...['WebAssembly.Module', 'VideoFrame', 'AudioData', 'EncodedVideoChunk', 'EncodedAudioChunk'].map((name) =>
    objectKind(name, 'vanishes', { firefox: { clone: 'throws' } }),
  ),
  ...[
    'Performance',
    'PerformanceEntry',
    'PerformanceMark',
    'PerformanceMeasure',
    'PerformanceNavigation',
    'PerformanceTiming',
    'PerformanceNavigationTiming',
    'PerformanceResourceTiming',
    'RTCSessionDescription',
    'RTCIceCandidate',
  ].map((name) =>
    objectKind(name, 'throws', {
      json: { into: 'a plain object' },
      advice: 'Send the fields that the other side needs.',
    }),
  ),
  objectKind('console', 'throws', { phrase: 'The console' }),
  objectKind('extension API', 'throws', {
    phrase: 'A part of the extension API',
    json: { into: 'an object without its functions' },
  }),
  objectKind('extension event', 'throws', { phrase: 'An event of the extension API' }),
  objectKind('Document', 'throws', { json: { into: '{"location": …}' } }),
  objectKind('Port', 'throws', {
    json: { into: 'a plain object without its functions' },
    advice: 'Send its name.',
  }),
  ...[
    'NodeList',
    'HTMLCollection',
    'DOMTokenList',
    'NamedNodeMap',
    'CSSStyleDeclaration',
    'DOMRectList',
    'StyleSheetList',
    'CSSRuleList',
    'DOMStringList',
    'HTMLOptionsCollection',
    'HTMLFormControlsCollection',
    'PluginArray',
    'MimeTypeArray',
  ].map((name) =>
    objectKind(name, 'throws', { json: { into: 'an object with its elements under "0", "1" …' } }),
  ),
];

export const platform: readonly Kind[] = [...cloneable, ...others];

/** Any other object of the platform: its data stands behind accessors of its prototype. */
export function platformObject(name: string): Kind {
  return /(?:Event)$/.test(name)
    ? objectKind(name, 'throws', {
        json: { into: '{"isTrusted": …}' },
        advice: 'Send the fields that the other side needs.',
      })
    : objectKind(name, 'throws', { advice: 'Send the fields that the other side needs.' });
}
