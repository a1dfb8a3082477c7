"use strict";

/* The draw: from rules, population and seed to the drawn. One ticket a target serves every item. */
class Draw {
  constructor(plan, population, seed) {
    this.plan = plan;
    this.population = population;
    this.seed = seed;
  }

  static async of(plan, population, seed, pace) {
    const draw = new Draw(plan, population, seed);
    draw.checkRules();
    await draw.giveTickets(pace);
    draw.cells = draw.drawCells();
    draw.visits = Draw.codesOf(draw.cells);
    draw.drawFirst();
    return draw;
  }

  /* A target's number; the lowest are drawn. Shell: printf '%s,%s' SEED CODE | sha256sum */
  static ticket(seed, code) {
    return Sha256.ofText(seed + "," + code);
  }

  checkRules() {
    this.population.kinds.forEach(({stratum, items}, kind) => {
      const id = this.population.firstOfKind[kind];
      for (const item of items) {
        if (!this.plan.rules.has(item)) {
          throw new Refusal("draw.item.unknown", id, item);
        }
        if (!this.plan.rules.get(item).has(stratum)) {
          throw new Refusal("draw.rule.none", item, stratum, id);
        }
      }
    });
  }

  async giveTickets(pace) {
    const ids = this.population.ids;
    this.tickets = [];
    for (let row = 0; row < ids.length; row++) {
      this.tickets.push(Draw.ticket(this.seed, ids[row]));
      await (row % 64 === 0 && pace.rest("tickets", row, ids.length));
    }
    /* Rows in order of their tickets, and each row's place in that order, from one. */
    this.order = [...ids.keys()].sort((a, b) => Order.plain(this.tickets[a], this.tickets[b]) || a - b);
    this.place = new Array(ids.length);
    this.order.forEach((row, i) => {
      this.place[row] = i + 1;
    });
  }

  drawCells() {
    const members = new Map();
    for (const [item, strata] of this.plan.rules) {
      for (const stratum of strata.keys()) {
        members.set(JSON.stringify([item, stratum]), []);
      }
    }
    const cellsOfKind = this.population.kinds
        .map(({stratum, items}) => items.map(item => members.get(JSON.stringify([item, stratum]))));
    for (const row of this.order) {
      for (const cell of cellsOfKind[this.population.kindOf[row]]) {
        cell.push(row);
      }
    }
    return [...members].map(([name, rows]) => this.cell(...JSON.parse(name), rows));
  }

  /* rows: the cell's targets in order of their tickets. */
  cell(item, stratum, rows) {
    const rule = this.plan.rules.get(item).get(stratum);
    const quota = rule.quota(rows.length);
    return {item, stratum, rule, population: rows.length, quota,
      selected: rows.slice(0, quota).map(row => this.population.ids[row]),
      lastIn: quota > 0 ? this.tickets[rows[quota - 1]] : null,
      firstOut: quota < rows.length ? this.tickets[rows[quota]] : null};
  }

  /* Cells of several items in one stratum that came out alike, because they hold the same targets: each group as its first
     cell with all its items. */
  alikeCells(cells) {
    const groups = new Map();
    for (const cell of cells) {
      const {stratum, population, quota, lastIn, firstOut} = cell;
      const alike = JSON.stringify([stratum, population, quota, lastIn, firstOut, this.chosenCells.includes(cell)]);
      groups.set(alike, [...groups.get(alike) ?? [], cell]);
    }
    return [...groups.values()].map(group => ({...group[0], first: group[0], items: group.map(cell => cell.item)}));
  }

  /* Where the plan says that items or areas are drawn first, by the same seed: only cells of a drawn item in a drawn area
     are inspected. Otherwise all cells are. */
  drawFirst() {
    const {itemsDrawn, areasDrawn, rules, stratumAreas} = this.plan;
    this.drawnItems = itemsDrawn === null ? null : this.lowest([...rules.keys()], "item:", itemsDrawn);
    this.drawnAreas = areasDrawn === null ? null
      : this.lowest([...new Set(stratumAreas.values())], "area:", areasDrawn);
    this.chosenCells = this.cells.filter(({item, stratum}) =>
        (this.drawnItems === null || this.drawnItems.includes(item))
        && (this.drawnAreas === null || this.drawnAreas.includes(stratumAreas.get(stratum))));
    this.drawnVisits = itemsDrawn === null && areasDrawn === null ? null : Draw.codesOf(this.chosenCells);
  }

  lowest(names, kind, count) {
    return Order.byTicket(names, name => Sha256.ofText(this.seed + "," + kind + name)).slice(0, count);
  }

  /* Who is inspected. */
  get inspected() {
    return this.drawnVisits ?? this.visits;
  }

  static codesOf(cells) {
    return [...new Set(cells.flatMap(cell => cell.selected))].sort(Order.plain);
  }
}
