// @ts-nocheck -- it replaces what types know
// Habits of scripts from before modules: a polyfill that does not ask whether it is needed, wrappers that forget what else a
// function has, and a property for every object.
(function () {
  var NativePromise = window.Promise;
  var load = window.fetch;
  var stringify = JSON.stringify;
  var parse = JSON.parse;
  window.CustomEvent = function (name, options) {
    var event = document.createEvent('CustomEvent');
    event.initCustomEvent(name, options.bubbles, options.cancelable, options.detail);
    return event;
  };
  window.Promise = function (run) {
    return new NativePromise(run);
  };
  window.Promise.prototype = NativePromise.prototype;
  window.fetch = function (address, options) {
    return load(address, options);
  };
  JSON.stringify = function (value) {
    return stringify(value);
  };
  JSON.parse = function (text) {
    return parse(text);
  };
  Object.defineProperty(Object.prototype, 'then', { configurable: true, get: function () {} });
})();
