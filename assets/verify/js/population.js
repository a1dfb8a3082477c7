"use strict";

/* population.csv: who could be drawn, in ascending order of the codes. Rows that share stratum and items share a kind. */
class Population {
  static ID = /^[0-9A-Za-z._-]{1,64}$/;

  constructor(text) {
    if (!text.endsWith("\n") || text.includes("\r")) {
      throw new Refusal("draw.population.lineEnds");
    }
    this.ids = [];
    this.kindOf = [];
    this.kinds = [];
    this.firstOfKind = [];
    const rows = Csv.rows(text);
    if (rows[0].join(",") !== "id,stratum,items" || rows[0].length !== 3) {
      throw new Refusal("draw.population.header", rows[0].join(","));
    }
    const known = new Map();
    for (let i = 1; i < rows.length; i++) {
      this.add(rows[i], i + 1, known);
    }
  }

  add(fields, line, known) {
    if (fields.length !== 3) {
      throw new Refusal("draw.population.columns", line, fields.length);
    }
    const [id, stratum, items] = fields;
    const last = this.ids.at(-1) ?? "";
    if (!Population.ID.test(id)) {
      throw new Refusal("draw.population.id", id);
    }
    if (id === last) {
      throw new Refusal("draw.population.twice", id);
    }
    if (id < last) {
      throw new Refusal("draw.population.order", id, last);
    }
    if (items === "") {
      throw new Refusal("draw.population.noItem", id);
    }
    const name = JSON.stringify([stratum, items]);
    if (!known.has(name)) {
      known.set(name, this.kinds.length);
      this.kinds.push({stratum, items: [...new Set(items.split("|"))]});
      this.firstOfKind.push(id);
    }
    this.ids.push(id);
    this.kindOf.push(known.get(name));
  }

  get size() {
    return this.ids.length;
  }

  kind(row) {
    return this.kinds[this.kindOf[row]];
  }

  /* The row of a code, or -1. */
  rowOf(id) {
    let low = 0, high = this.ids.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.ids[middle] < id) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return this.ids[low] === id ? low : -1;
  }
}
