"use strict";

/* inspectors.csv: who could be sent, by codes. */
const InspectorPool = {
  HEADER: ["code", "certificateUntil", "canLead", "labels", "areas", "absences", "yearLoad", "mostPerPeriod", "most",
    "recusedFrom"],

  people(text) {
    if (!text.endsWith("\n") || text.includes("\r")) {
      throw new Refusal("assignment.pool.lineEnds");
    }
    const rows = Csv.rows(text);
    if (JSON.stringify(rows[0]) !== JSON.stringify(InspectorPool.HEADER)) {
      throw new Refusal("assignment.pool.header", InspectorPool.HEADER.join(","));
    }
    let last = "";
    return rows.slice(1).map((fields, i) => {
      const person = InspectorPool.person(fields, i + 2);
      InspectorPool.check(person.code, last);
      last = person.code;
      return person;
    });
  },

  person(fields, line) {
    if (fields.length !== InspectorPool.HEADER.length) {
      throw new Refusal("assignment.pool.columns", line, fields.length, InspectorPool.HEADER.length);
    }
    const need = (column, holds) => {
      if (!holds) {
        throw new Refusal("assignment.pool.value", line, InspectorPool.HEADER[column], fields[column]);
      }
    };
    const number = column => {
      need(column, /^[0-9]{0,9}$/.test(fields[column]));
      return fields[column] === "" ? null : Number(fields[column]);
    };
    const list = column => fields[column] === "" ? [] : fields[column].split("|");
    need(2, fields[2] === "yes" || fields[2] === "no");
    need(6, fields[6] !== "");
    const certificateUntil = DateRange.day(fields[1]);
    need(1, certificateUntil !== null);
    return {code: fields[0], certificateUntil, canLead: fields[2] === "yes", labels: new Set(list(3)),
      areas: new Set(list(4)), absences: list(5).map(text => new DateRange(text)), yearLoad: number(6),
      mostPerPeriod: number(7), most: number(8), recusedFrom: new Set(list(9))};
  },

  check(code, last) {
    if (!Population.ID.test(code)) {
      throw new Refusal("assignment.pool.code", code);
    }
    if (code === last) {
      throw new Refusal("assignment.pool.twice", code);
    }
    if (code < last) {
      throw new Refusal("assignment.pool.order", code, last);
    }
  },
};
