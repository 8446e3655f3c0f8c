/*
 * Parts of words, of at most six letters and with a rare one first where there is a choice: up to six, V8 jumps from one
 * occurrence of the first letter to the next, which is several times as fast as its search for longer texts.
 */

/** `onMessage`, `postMessage`, `sendMessage`, `sendNativeMessage`; not `errorMessage`, which is in many a file. */
function hasMessaging(text: string): boolean {
  for (let at = text.indexOf('Messag'); at !== -1; at = text.indexOf('Messag', at + 6)) {
    if (at > 0 && 'ntde'.includes(text.charAt(at - 1))) return true;
  }
  return false;
}

function hasParts(text: string): boolean {
  return text.includes('Port') || hasMessaging(text) || text.includes('Connec') || text.includes('connec');
}

/** The words themselves, and not `connection`, `errorMessages`, `Portable`. Slower, so only where parts of them stand. */
const words = /onnect(?:Native|External)?\b|(?:on|post|send|Native)Message\b|Port(?![a-z])/;

/**
 * Whether a text has any of the words without which no file has anything to do with ports: `connect`, `onDisconnect`
 * and their like, `postMessage`, `onMessage`, the name of the type. Most files have none: this is all they cost.
 */
export function hasWordsOfPorts(text: string): boolean {
  return hasParts(text) && words.test(text);
}

/** `invalidated`; not `validate` or `validated`, which are in many a file. */
function hasInvalidated(text: string): boolean {
  for (let at = text.indexOf('valida'); at !== -1; at = text.indexOf('valida', at + 6)) {
    if (text.charAt(at - 1) === 'n') return true;
  }
  return false;
}

const wordsOfErrors = /context invalidated|(?:ei|ie)ving end|exceeded maximum/i;

/** Whether a text has the words of what browsers say most often when messages do not arrive. */
export function hasWordsOfErrors(text: string): boolean {
  // `Extension context invalidated.`, `Receiving end does not exist.`, `Message exceeded maximum allowed size`
  const hasPartsOfErrors = hasInvalidated(text) || text.includes('ving e') || text.includes('xceede');
  return hasPartsOfErrors && wordsOfErrors.test(text);
}
