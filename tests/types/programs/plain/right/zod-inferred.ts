// Messages whose types a schema library infers, checked when they arrive.
import 'webext-ports/globals';

interface ZodType<Output> {
  readonly _output: Output;
  parse(data: unknown): Output;
  safeParse(data: unknown): { success: true; data: Output } | { success: false; error: { message: string } };
}
type infer_<T extends ZodType<any>> = T['_output'];
declare const Request: ZodType<{ kind: 'open'; url: string; at?: number | undefined } | { kind: 'close' }>;
type Request = infer_<typeof Request>;

const port = chrome.runtime.connect({ name: 'zod' });
port.onMessage.addListener((raw) => {
  const request = Request.safeParse(raw);
  if (request.success === false) return console.warn(request.error.message);
  if (request.data.kind === 'open') console.log(request.data.url);
});
export const send = (request: Request) => port.postMessage(request);
send(Request.parse({ kind: 'close' }));
port.onMessage.addListener((raw) => handle(Request.parse(raw)));
function handle(request: Request) {
  port.postMessage({ ...request, handled: true });
}
