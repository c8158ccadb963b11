// @ts-nocheck -- it replaces what types know
// What MooTools 1.4 and MooTools More do to the browser's own objects, written down anew because npm has only the part for servers.
(function () {
  var slice = Array.prototype.slice;
  // its types stand under the names of the browser's
  window.DOMEvent = window.Event = function (event) {
    this.event = event;
    this.isKey = event.type.indexOf('key') === 0;
  };
  window.Document = function () {};
  var element = window.Element;
  window.Element = function (name) {
    return document.createElement(name);
  };
  window.Element.prototype = element.prototype;
  Array.from = function (item) {
    if (item == null) return [];
    var isList = typeof item !== 'string' && typeof item.length === 'number';
    return Array.isArray(item) ? item : isList ? slice.call(item) : [item];
  };
  Function.prototype.bind = function (self, args) {
    var run = this;
    return function () {
      return run.apply(self, args == null ? arguments : Array.from(args));
    };
  };
  Date.parse = function (from) {
    var day = /^(\d{4})-(\d\d)-(\d\d)/.exec(from);
    return day ? new Date(day[1], day[2] - 1, day[3]) : new Date(from);
  };
  Array.prototype.clean = Array.prototype.erase = String.prototype.contains = function () {};
})();
