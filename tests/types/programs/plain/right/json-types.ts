// The JSON types of a library, and home-made ones.
import 'webext-ports/globals';

type JsonPrimitive = string | number | boolean | null;
type JsonObject = { [Key in string]: JsonValue } & { [Key in string]?: JsonValue | undefined };
type JsonArray = JsonValue[] | readonly JsonValue[];
type JsonValue = JsonPrimitive | JsonObject | JsonArray;
interface Json {
  [key: string]: string | number | boolean | null | Json | Json[];
}
declare const value: JsonValue;
declare const object: JsonObject;
declare const json: Json;

const port = chrome.runtime.connect();
port.postMessage(value);
port.postMessage(object);
port.postMessage({ json, value, list: [value, object] });
port.postMessage(JSON.parse('{}'));
export const post = (message: JsonValue) => port.postMessage(message);
port.onMessage.addListener((message: JsonValue) => console.log(message));
