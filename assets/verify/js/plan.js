"use strict";

/* plan.json: what the draw was committed to before any seed existed. */
class Plan {
  constructor(text) {
    this.fields = StrictJson.object("plan.json", text);
    this.commitment = Sha256.ofText(text);
    const format = this.fields.get("format");
    if (format !== undefined && format !== null && format !== "double-random-draw/1") {
      throw new Refusal("draw.plan.format", format, "double-random-draw/1");
    }
    this.rules = Plan.rules(this.fields.get("items"));
    this.itemsDrawn = this.firstDrawn("itemsDrawn");
    this.areasDrawn = this.firstDrawn("areasDrawn");
    /* The area of each stratum, where areas are drawn first. */
    const areas = this.fields.get("stratumAreas");
    this.stratumAreas = new Map(areas instanceof Map ? [...areas].map(([stratum, area]) => [stratum, String(area)]) : []);
    if (this.areasDrawn !== null && this.stratumAreas.size === 0) {
      throw new Refusal("draw.choice.areas");
    }
  }

  /* Item, then stratum, then rule, both in code-point order. */
  static rules(items) {
    if (!(items instanceof Map)) {
      throw new Refusal("draw.plan.items");
    }
    const rules = new Map();
    for (const item of [...items.keys()].sort(Order.codePoints)) {
      const strata = items.get(item);
      if (!(strata instanceof Map)) {
        throw new Refusal("draw.plan.items");
      }
      rules.set(item, new Map([...strata.keys()].sort(Order.codePoints)
          .map(stratum => [stratum, new QuotaRule(strata.get(stratum))])));
    }
    return rules;
  }

  /* A field that is a text; "" when there is none. */
  text(name) {
    const value = this.fields.get(name);
    return typeof value === "string" ? value : "";
  }

  /* How many items or areas are drawn first; null when all of them are inspected. */
  firstDrawn(name) {
    const count = this.fields.get(name) ?? null;
    if (count !== null && (typeof count !== "number" || count < 1 || count > 0x7fffffff)) {
      throw new Refusal("draw.choice.number");
    }
    return count;
  }
}
