"use strict";

/* What one business checks with its slip: that its group and items are those that were committed to before the seed, that its
   cells' thresholds are the published ones and follow from the plan's rules, and that it was drawn, or not, because of its
   ticket and nothing else. */
class SlipCheck {
  static FILE = "slip.json";

  /* Never an error: what is wrong is in the differences. */
  static of(verification, text) {
    const check = new SlipCheck(verification);
    try {
      check.compare(text);
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) {
        throw refusal;
      }
      check.differences = [{key: refusal.key, values: refusal.values}];
    }
    return check;
  }

  constructor({plan, result, seals}) {
    this.plan = plan;
    this.result = result;
    this.seals = seals;
    this.differences = [];
    this.cells = new Map();
  }

  compare(text) {
    const slip = Fields.read(SlipCheck.FILE, text);
    if (slip.string("format") !== "double-random-slip/1") {
      throw new Refusal("draw.file.malformed", SlipCheck.FILE);
    }
    slip.string("task");
    this.id = slip.string("id");
    const population = SlipCheck.opened(slip.object("population"));
    const cells = slip.objects("cells").map(SlipCheck.opened);
    if (population.seal !== this.seals.get(this.id)) {
      this.add("draw.slip.line", this.id);
      return;
    }
    const [, group, items] = this.lineOf(population.line);
    this.group = group;
    const published = new Set(this.result.strings("cellSeals"));
    for (const opened of cells) {
      const cell = SlipCheck.cell(opened.line);
      if (!published.has(opened.seal) || cell.group !== group) {
        this.add("draw.slip.cell", cell.item);
      }
      this.cells.set(cell.item, cell);
    }
    const wanted = new Set(items.split("|"));
    if (wanted.size !== this.cells.size || ![...wanted].every(item => this.cells.has(item))) {
      this.add("draw.slip.items");
    }
    this.ticket = Sha256.ofText(this.result.string("seed") + "," + this.id);
    [...this.cells.values()].sort((a, b) => Order.plain(a.item, b.item)).forEach(cell => this.compareCell(cell));
    const drawn = [...this.cells.values()].some(cell => this.isIn(cell));
    if (drawn !== this.result.strings("visits").includes(this.id)) {
      this.add(drawn ? "draw.slip.left" : "draw.slip.added", this.id);
    }
  }

  compareCell(cell) {
    const rules = [...this.plan.rules.get(cell.item)?.values() ?? []];
    const ruled = rules.some(rule => rule.quota(cell.population) === cell.quota);
    const whole = (cell.lastIn === null) === (cell.quota === 0)
        && (cell.firstOut === null) === (cell.quota === cell.population);
    const out = !this.isIn(cell);
    if (!ruled || !whole || (out && (cell.firstOut === null || this.ticket < cell.firstOut))) {
      this.add("draw.slip.threshold", cell.item);
    }
  }

  isIn(cell) {
    return cell.lastIn !== null && this.ticket <= cell.lastIn;
  }

  lineOf(line) {
    const rows = Csv.rows(line);
    if (rows.length !== 1 || rows[0].length !== 3 || rows[0][0] !== this.id) {
      throw new Refusal("draw.slip.line", this.id);
    }
    return rows[0];
  }

  static opened(fields) {
    const line = fields.string("line");
    return {line, seal: Sha256.ofText("double-random-seal/1\n" + fields.string("salt") + "\n" + line)};
  }

  static cell(line) {
    const fields = Fields.read(SlipCheck.FILE, line);
    const ticket = field => fields.get(field) === null ? null : fields.string(field);
    return {group: fields.string("stratum"), item: fields.string("item"), population: fields.number("population"),
      quota: fields.number("quota"), lastIn: ticket("lastIn"), firstOut: ticket("firstOut")};
  }

  add(key, ...values) {
    this.differences.push({key, values});
  }
}
