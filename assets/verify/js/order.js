"use strict";

/* Orders that every language can repeat. */
const Order = {
  /* By code points; JavaScript's own order differs for rare characters beyond the sixteen-bit range. */
  codePoints(a, b) {
    const x = [...a], y = [...b];
    for (let i = 0; i < Math.min(x.length, y.length); i++) {
      if (x[i] !== y[i]) {
        return x[i].codePointAt(0) - y[i].codePointAt(0);
      }
    }
    return x.length - y.length;
  },

  /* By sixteen-bit units: for codes and tickets, which are ASCII. */
  plain(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
  },

  /* The values in order of a ticket each; values whose tickets are alike in order of themselves. */
  byTicket(values, ticketOf) {
    return values.map(value => ({value, ticket: ticketOf(value)}))
        .sort((a, b) => Order.plain(a.ticket, b.ticket) || Order.plain(a.value, b.value)).map(one => one.value);
  },
};
