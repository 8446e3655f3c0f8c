import { builtinConstructors } from '../kinds/builtins.ts';

/** Classes of the platform that scripts make objects of, beside those that the tables of kinds name. */
const platformConstructors = [
  'AbortController AudioContext AudioData Blob BroadcastChannel ByteLengthQueuingStrategy CloseEvent CompressionStream',
  'CountQueuingStrategy CSSStyleSheet CustomEvent DataTransfer DecompressionStream Document DocumentFragment DOMException',
  'DOMMatrix DOMMatrixReadOnly DOMParser DOMPoint DOMPointReadOnly DOMQuad DOMRect DOMRectReadOnly ErrorEvent Event',
  'EventSource EventTarget File FileReader FontFace FormData Headers Highlight ImageData IntersectionObserver KeyboardEvent',
  'MediaRecorder MediaSource MediaStream MessageChannel MessageEvent MouseEvent MutationObserver Notification',
  'OffscreenCanvas Path2D PerformanceObserver PointerEvent ProgressEvent Range ReadableStream Request ResizeObserver',
  'Response RTCPeerConnection SharedWorker SpeechSynthesisUtterance StaticRange Text TextDecoder TextDecoderStream',
  'TextEncoder TextEncoderStream TransformStream UIEvent URL URLPattern URLSearchParams VideoFrame WebSocket Worker',
  'WritableStream XMLHttpRequest XMLSerializer XPathEvaluator XSLTProcessor WebAssembly.Module WebAssembly.Instance',
  'WebAssembly.Memory WebAssembly.Table WebAssembly.Global WebAssembly.Tag',
].flatMap((line) => line.split(' '));

/** The classes whose name is not the kind of what they make. */
const renamed: Readonly<Record<string, string>> = {
  Function: 'function',
  Image: 'HTMLImageElement',
  Audio: 'HTMLAudioElement',
  Option: 'HTMLOptionElement',
};

const constructors = new Map<string, string>([
  ...[...builtinConstructors, ...platformConstructors].map((name) => [name, name] as const),
  ...Object.entries(renamed),
]);

/** What `new` makes of a global class. */
export function constructedKind(path: string): string | undefined {
  return constructors.get(path);
}
