"use strict";

/* A set of small whole numbers, walked in ascending order. */
class Bits {
  constructor(size) {
    this.words = new Int32Array((size >> 5) + 1);
  }

  has(i) {
    return (this.words[i >> 5] & (1 << (i & 31))) !== 0;
  }

  add(i) {
    this.words[i >> 5] |= 1 << (i & 31);
  }

  remove(i) {
    this.words[i >> 5] &= ~(1 << (i & 31));
  }

  /* The lowest number in the set from i on, or -1. */
  next(i) {
    let at = i >> 5;
    if (at >= this.words.length) {
      return -1;
    }
    let word = this.words[at] & (-1 << (i & 31));
    while (word === 0) {
      if (++at === this.words.length) {
        return -1;
      }
      word = this.words[at];
    }
    return (at << 5) + 31 - Math.clz32(word & -word);
  }

  copy() {
    const copy = new Bits(0);
    copy.words = this.words.slice();
    return copy;
  }

  clear() {
    this.words.fill(0);
  }
}
