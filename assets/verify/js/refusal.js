"use strict";

/* A file or value that cannot be computed with. The key names a sentence of words.js, the values go into it. */
class Refusal extends Error {
  constructor(key, ...values) {
    super(key);
    this.key = key;
    this.values = values;
  }
}
