// A callback in a message of an interface.
import 'webext-ports/globals';

interface Question {
  text: string;
  onAnswer?: (answer: string) => void;
}
declare const question: Question;
// @ts-expect-error -- send data that says what to do
chrome.runtime.connect().postMessage(question);
