import type { Cases } from './cases.ts';

/** Scripts without modules, CommonJS, prototypes. */
export const legacy: Cases = {
  'names that other scripts declare': `
    port = chrome.runtime.connect();
    function send(m) { port.postMessage(m); } // port
    ports[1] = chrome.runtime.connect();
    ports[2].postMessage(1); // port
    window.shared = chrome.runtime.connect();
    window.shared.postMessage(1); // port
    elsewhere.postMessage(1);
  `,
  'constructor functions and prototypes': `
    function Client(port) { this.port = port; this.ports = {}; }
    Client.prototype.send = function (m) { this.port.postMessage(m); }; // port
    Client.prototype = {
      add: function (p) { this.ports[p.name] = p; },
      all: function (m) { for (var k in this.ports) this.ports[k].postMessage(m); }, // port
    };
    var client = new Client(chrome.runtime.connect());
    chrome.runtime.onConnect.addListener(function (p) { client.add(p); });
    client.port.postMessage(1); // port
  `,
  'functions that run at once': `
    (function () {
      var port = chrome.extension.connect({ name: 'x' });
      var self = this;
      function send(m) { port.postMessage(m); } // port
      send(1);
    })();
    var App = (function () {
      var port;
      return { open: function () { port = chrome.runtime.connect(); }, send: function (m) { port.postMessage(m); } }; // port
    })();
    (function (p) { p.postMessage(1); }).call(this, chrome.runtime.connect()); // port
  `,
  'functions that are given the this around them': `
    Panel.prototype.open = function () {
      this.port = chrome.runtime.connect();
      this.other = new Worker('x.js');
      setTimeout(goog.bind(function () { this.port.postMessage(1); this.other.postMessage(1); }, this), 9); // port
      _.each(all, function (m) { this.port.postMessage(m); }, this); // port
      frame.on('load', lang.hitch(this, function (m) { this.port.postMessage(m); })); // port
      angular.bind(this, function (m) { this.port.postMessage(m); })(); // port
      later(function () { this.other.postMessage(1); }, this);
    };
    Panel.prototype.never = function () {
      later(function () { this.port = new Worker('x.js'); this.port.postMessage(1); });
      each(all, this, function () { this.port = new Worker('x.js'); this.port.postMessage(1); });
    };
    function Panel() {}
  `,
  'models that keep values under a key': `
    var Tab = Model.extend({
      listen: function () { chrome.runtime.onConnect.addListener(this.accept.bind(this)); },
      accept: function (port) { this.set('port', port); this.set('frame', new Worker('x.js')); this.set('id', 1); },
      send: function (m) {
        this.get('port').postMessage(m); // port
        var port = this.get('port');
        if (port) port.postMessage(m); // port
        this.get('frame').postMessage(m);
        this.get('id').postMessage(m);
        this.get('missing').postMessage(m);
        other.get('port').postMessage(m);
      },
    });
    var Page = Model.extend({
      open: function () { this.set('port', new Worker('y.js')); },
      send: function (m) { this.get('port').postMessage(m); },
    });
    class Store {
      open() { this.set('port', chrome.runtime.connect()); }
      set(key, value) { send(key, value); }
      get(key) { return new Worker(key); }
      send(m) { this.get('port').postMessage(m); }
    }
  `,
  CommonJS: `
    const browser = require('webextension-polyfill');
    const { runtime } = require('webextension-polyfill');
    browser.runtime.connect().postMessage(1); // port
    runtime.connect().postMessage(1); // port
    module.exports.port = browser.runtime.connect();
    module.exports.port.postMessage(1); // port
    exports.open = function () { return browser.runtime.connect(); };
    exports.open().postMessage(1); // port
  `,
  'var and redeclaration': `
    var browser = browser || chrome;
    var port = port || browser.runtime.connect();
    port.postMessage(1); // port
  `,
  'constructors of a namespace': `
    var library = library || {};
    library.Client = function () { this.port_ = null; this.worker_ = new Worker('a.js'); };
    library.Client.prototype.open = function () { this.port_ = chrome.runtime.connect(); };
    library.Client.prototype.send = function (m) {
      this.port_.postMessage(m); // port
      this.worker_.postMessage(m);
    };
    library.Wrapper = function (given) { this.given_ = given; };
    library.Wrapper.prototype.send = function (m) { this.given_.postMessage(m); }; // port
    library.Other = function (given) { this.given_ = given; };
    library.Other.prototype.send = function (m) { this.given_.postMessage(m); };
    library.wrap = function (callback) { callback(new library.Wrapper(chrome.runtime.connect())); };
    library.other = new library.Other(new MessageChannel().port1);
    library.given_ = new Worker('a.js');
    library.send = function (m) { this.port_ = m; this.port_.postMessage(m); };
  `,
};
