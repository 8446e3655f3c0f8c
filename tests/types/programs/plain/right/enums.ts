// Enums of numbers, of strings, and constant ones.
import 'webext-ports/globals';

enum Level {
  Low,
  High,
}
enum Kind {
  Text = 'text',
  Image = 'image',
}
const Colour = { Red: 'red', Blue: 'blue' } as const;
type Colour = (typeof Colour)[keyof typeof Colour];
declare const colour: Colour;
chrome.runtime.connect().postMessage({ level: Level.High, kind: Kind.Text, colour, other: Colour.Red });
