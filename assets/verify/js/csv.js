"use strict";

/* The CSV of a record: comma, LF line ends. It reads what the specification's reader reads, and to the same fields. */
const Csv = {
  /* The rows as lists of fields; an empty line is a row without fields. */
  rows(text) {
    const rows = [];
    let at = 0;
    while (at < text.length) {
      let end = text.indexOf("\n", at);
      end = end < 0 ? text.length : end;
      const line = text.slice(at, end);
      if (line.includes("\"")) {
        at = Csv.quotedRow(text, at, rows);
      } else {
        rows.push(line === "" ? [] : line.split(","));
        at = end + 1;
      }
    }
    return rows;
  },

  /* A row in which a quote stands: a quote opens a quoted part only at the beginning of a field. */
  quotedRow(text, start, rows) {
    const fields = [];
    let field = "", quoted = false, atStart = true, at = start;
    for (; at < text.length; at++) {
      const c = text[at];
      if (quoted && c === "\"" && text[at + 1] === "\"") {
        field += c;
        at++;
      } else if (quoted) {
        quoted = c !== "\"";
        field += quoted ? c : "";
      } else if (c === "\"" && atStart) {
        quoted = true;
        atStart = false;
      } else if (c === ",") {
        fields.push(field);
        field = "";
        atStart = true;
      } else if (c === "\n") {
        break;
      } else {
        field += c;
        atStart = false;
      }
    }
    fields.push(field);
    rows.push(fields);
    return at + 1;
  },
};
