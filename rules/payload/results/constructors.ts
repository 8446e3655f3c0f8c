import { builtinConstructors } from '../kinds/builtins.ts';

/** Classes of the platform that scripts make objects of, beside those that the tables of kinds name. */
const platformConstructors = [
  'AbortController AnalyserNode Animation AnimationEvent AnimationPlaybackEvent AudioBuffer',
  'AudioBufferSourceNode AudioContext AudioData AudioDecoder AudioEncoder AudioWorkletNode',
  'BeforeInstallPromptEvent BiquadFilterNode Blob BlobEvent BroadcastChannel ByteLengthQueuingStrategy',
  'ClipboardEvent ClipboardItem CloseEvent Comment CompositionEvent CompressionStream ConstantSourceNode',
  'CountQueuingStrategy CSSStyleSheet CSSUnitValue CustomEvent DataTransfer DecompressionStream DelayNode',
  'Document DocumentFragment DOMException DOMMatrix DOMMatrixReadOnly DOMParser DOMPoint DOMPointReadOnly',
  'DOMQuad DOMRect DOMRectReadOnly DragEvent EncodedAudioChunk EncodedVideoChunk ErrorEvent Event EventSource',
  'EventTarget File FileReader FocusEvent FontFace FormData FormDataEvent GainNode HashChangeEvent Headers',
  'Highlight ImageCapture ImageData ImageDecoder InputEvent IntersectionObserver KeyboardEvent KeyframeEffect',
  'MediaMetadata MediaQueryListEvent MediaRecorder MediaSource MediaStream MessageChannel MessageEvent',
  'MouseEvent MutationObserver Notification OfflineAudioContext OffscreenCanvas OscillatorNode',
  'PageTransitionEvent PannerNode Path2D PaymentRequest PerformanceMark PerformanceObserver PeriodicWave',
  'PointerEvent PopStateEvent ProgressEvent PromiseRejectionEvent Range ReadableStream ReportingObserver',
  'Request ResizeObserver Response RTCDataChannelEvent RTCIceCandidate RTCPeerConnection',
  'RTCPeerConnectionIceEvent RTCSessionDescription RTCTrackEvent SecurityPolicyViolationEvent SharedWorker',
  'SpeechSynthesisUtterance StaticRange StereoPannerNode StorageEvent SubmitEvent TaskController Text',
  'TextDecoder TextDecoderStream TextEncoder TextEncoderStream ToggleEvent TouchEvent TransformStream',
  'TransitionEvent UIEvent URL URLPattern URLSearchParams VideoDecoder VideoEncoder VideoFrame VTTCue WebSocket',
  'WebTransport WheelEvent Worker WritableStream XMLDocument XMLHttpRequest XMLSerializer XPathEvaluator',
  'XSLTProcessor WebAssembly.Exception WebAssembly.Global WebAssembly.Instance WebAssembly.Memory',
  'WebAssembly.Module WebAssembly.Table WebAssembly.Tag',
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
