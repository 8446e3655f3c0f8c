import './globals-browser.js';
import './globals-chrome.js';
