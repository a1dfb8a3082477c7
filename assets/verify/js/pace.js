"use strict";

/* Long work in short pieces, so that the page stays alive: after some milliseconds the browser gets its turn. */
class Pace {
  static PIECE = 14;

  /* report(step, done, total) hears how far the work is. */
  constructor(report) {
    this.report = report;
    this.since = performance.now();
    this.channel = new MessageChannel();
  }

  /* To be awaited between pieces; returns at once while there is time. */
  async rest(step, done, total) {
    if (performance.now() - this.since < Pace.PIECE) {
      return;
    }
    this.report(step, done, total);
    await new Promise(resolve => {
      this.channel.port1.onmessage = resolve;
      this.channel.port2.postMessage(null);
    });
    this.since = performance.now();
  }
}
