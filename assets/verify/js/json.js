"use strict";

/* JSON, read strictly: a name that stands twice, or anything after the value, is refused, because two readers could take
   such a text for two different values. Objects become Maps, which keep their order. Whole numbers become numbers, or
   BigInt where a number would not be exact; any other number stays a text wrapped in NotWhole. */
const StrictJson = (() => {
  class NotWhole {
    constructor(text) {
      this.text = text;
    }

    toString() {
      return this.text;
    }
  }

  const SPACE = /[ \t\n\r]*/y;
  const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
  const NUMBER = /-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/y;
  const WORD = /true|false|null/y;

  class Reader {
    constructor(text) {
      this.text = text;
      this.at = 0;
    }

    whole() {
      const value = this.value();
      this.skip();
      if (this.at !== this.text.length) {
        throw new SyntaxError();
      }
      return value;
    }

    value() {
      this.skip();
      switch (this.text[this.at]) {
        case "{": return this.object();
        case "[": return this.list();
        case "\"": return JSON.parse(this.token(STRING));
        case "t": case "f": case "n": return JSON.parse(this.token(WORD));
        default: return this.number();
      }
    }

    number() {
      const text = this.token(NUMBER);
      if (/[.eE]/.test(text)) {
        return new NotWhole(text);
      }
      const number = Number(text);
      return Number.isSafeInteger(number) ? number : BigInt(text);
    }

    object() {
      const object = new Map();
      this.sequence("}", () => {
        this.skip();
        const name = JSON.parse(this.token(STRING));
        this.expect(":");
        if (object.has(name)) {
          throw new SyntaxError();
        }
        object.set(name, this.value());
      });
      return object;
    }

    list() {
      const list = [];
      this.sequence("]", () => list.push(this.value()));
      return list;
    }

    sequence(end, element) {
      this.at++;
      this.skip();
      if (this.text[this.at] === end) {
        this.at++;
        return;
      }
      element();
      this.skip();
      while (this.text[this.at] === ",") {
        this.at++;
        element();
        this.skip();
      }
      this.expect(end);
    }

    expect(character) {
      this.skip();
      if (this.text[this.at++] !== character) {
        throw new SyntaxError();
      }
    }

    skip() {
      this.token(SPACE);
    }

    token(pattern) {
      pattern.lastIndex = this.at;
      const match = pattern.exec(this.text);
      if (match === null) {
        throw new SyntaxError();
      }
      this.at = pattern.lastIndex;
      return match[0];
    }
  }

  /* The value of a file's text; an object unless the file is no such thing. */
  function object(name, text) {
    let value;
    try {
      value = new Reader(text).whole();
    } catch (malformed) {
      throw new Refusal("draw.file.malformed", name);
    }
    if (!(value instanceof Map)) {
      throw new Refusal("draw.file.malformed", name);
    }
    return value;
  }

  /* Whether two values say the same; the order of an object's names does not matter. */
  function same(a, b) {
    if (a instanceof Map && b instanceof Map) {
      return a.size === b.size && [...a].every(([name, value]) => b.has(name) && same(value, b.get(name)));
    }
    if (Array.isArray(a) && Array.isArray(b)) {
      return a.length === b.length && a.every((value, i) => same(value, b[i]));
    }
    return a === b;
  }

  return {object, same};
})();
