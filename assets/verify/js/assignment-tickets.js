"use strict";

/* All chance in an assignment: SHA-256 of double-random-assign/1, the seed, and what is being decided, each on a line. */
class AssignmentTickets {
  constructor(seed) {
    this.prefix = "double-random-assign/1\n" + seed + "\n";
  }

  /* Codes in order of their tickets; kind is "visit" or "inspector". */
  ordered(codes, kind) {
    return Order.byTicket(codes, code => Sha256.ofText(this.prefix + kind + "," + code));
  }

  /* A number from zero to below choices. */
  choice(visit, seat, choices) {
    return Number(BigInt("0x" + Sha256.ofText(this.prefix + "seat," + seat + "," + visit)) % BigInt(choices));
  }
}
