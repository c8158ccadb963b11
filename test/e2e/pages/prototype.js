// @ts-nocheck -- it replaces what types know
// What Prototype 1.6 and 1.7 do to the browser's own objects, written down anew because npm has neither.
(function () {
  var map = Array.prototype.map;
  Array.from = function (iterable) {
    if (!iterable) return [];
    if (iterable.toArray) return iterable.toArray();
    var length = iterable.length || 0;
    var results = new Array(length);
    while (length--) results[length] = iterable[length];
    return results;
  };
  Array.prototype.toJSON = function () {
    return '[' + map.call(this, JSON.stringify).join(', ') + ']';
  };
  String.prototype.toJSON = function () {
    return '"' + this + '"';
  };
  Array.prototype.entries = Array.prototype.toArray = function () {
    return map.call(this, function (item) {
      return item;
    });
  };
  Array.prototype.reduce = function () {
    return this.length > 1 ? this : this[0];
  };
  HTMLElement.prototype.remove = function () {
    this.parentNode.removeChild(this);
    return this;
  };
})();
