"use strict";

/* Days from the first to the last, both included; written 2026-11-02/2026-11-30. Days are counted from 1970. */
class DateRange {
  constructor(text) {
    const [from, to, more] = text.split("/");
    this.text = text;
    this.from = DateRange.day(from);
    this.to = DateRange.day(to ?? "");
    if (this.from === null || this.to === null || more !== undefined) {
      throw new Refusal("assignment.range.bad", text);
    }
    if (this.to < this.from) {
      throw new Refusal("assignment.range.reversed", from, to);
    }
  }

  /* The number of a day such as 2026-11-02, or null when there is no such day. */
  static day(text) {
    if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text)) {
      return null;
    }
    const time = Date.parse(text + "T00:00:00Z");
    return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text ? null : time / 86400000;
  }

  get days() {
    return this.to - this.from + 1;
  }

  /* How many of these days lie in at least one of the ranges. */
  daysWithin(ranges) {
    const touching = ranges.filter(range => range.from <= this.to && this.from <= range.to);
    let count = 0;
    for (let day = this.from; touching.length > 0 && day <= this.to; day++) {
      count += touching.some(range => range.from <= day && day <= range.to) ? 1 : 0;
    }
    return count;
  }
}
