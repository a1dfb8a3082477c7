"use strict";

/* What was drawn from what. */
const Facts = {
  show({plan, inputs, seed, drawn}) {
    Dom.id("title").textContent = plan?.text("taskTitle") || plan?.text("task") || words("none");
    Dom.id("subtitle").textContent = plan?.text("office") ?? "";
    const facts = [];
    const fact = (name, value, look) => value && facts.push(Dom.make("dt", "", words("fact." + name)),
        Dom.make("dd", look, value));
    fact("task", plan?.text("task"));
    fact("platform", plan?.text("platformTaskNumber"), "code");
    fact("attempt", plan && words("fact.attempt.value", plan.fields.get("attempt") ?? 1));
    fact("counts", drawn && words("fact.counts.value", Dom.count(drawn.population.size),
        Dom.count(drawn.inspected.length)));
    fact("items", drawn?.drawnItems && words("fact.items.value", plan.rules.size, drawn.drawnItems.length,
        drawn.drawnItems.join(words("list"))));
    fact("areas", drawn?.drawnAreas && words("fact.areas.value", new Set(plan.stratumAreas.values()).size,
        drawn.drawnAreas.length, drawn.drawnAreas.join(words("list"))));
    fact("commitment", plan?.commitment, "code hex");
    fact("digits", inputs?.digits, "code hex");
    fact("source", inputs?.source);
    fact("sealed", inputs?.sealed, "code hex");
    fact("public", [plan?.text("publicValueName"), inputs?.publicValue].filter(Boolean).join(words("comma")), "hex");
    fact("seed", seed, "code hex");
    Dom.id("facts").replaceChildren(...facts);
    Dom.id("cells").tBodies[0].replaceChildren(...Facts.rows(drawn));
  },

  /* A cell a row; items that share their cells' outcome and rule share a row. */
  rows(drawn) {
    const byRule = new Map();
    for (const cell of drawn?.cells ?? []) {
      const rule = Facts.rule(cell.rule);
      byRule.set(rule, [...byRule.get(rule) ?? [], cell]);
    }
    return [...byRule.values()].flatMap(cells => drawn.alikeCells(cells))
        .sort((a, b) => Order.codePoints(a.stratum, b.stratum) || Order.codePoints(a.item, b.item))
        .map(cell => Facts.cell(cell, drawn));
  },

  cell(cell, drawn) {
    const chosen = drawn.chosenCells.includes(cell.first);
    const row = Dom.row(Dom.cell(Facts.stratum(cell.stratum)), Dom.cell(cell.items.join(words("list")), "wrap code"), Dom.cell(Dom.count(cell.population), "number"),
        Dom.cell(Facts.rule(cell.rule), "wrap"), Dom.cell(Dom.count(cell.quota), "number"),
        Dom.cell(Facts.chance(cell), "number"), Dom.cell(Dom.short(cell.lastIn)), Dom.cell(Dom.short(cell.firstOut)),
        Dom.cell(drawn.drawnVisits === null ? "" : words(chosen ? "cell.chosen" : "cell.notChosen")));
    row.className = chosen ? "" : "off";
    return row;
  },

  /* A stratum's word, where it has one. */
  stratum(code) {
    return WORDS["stratum." + code] ?? code;
  },

  rule(rule) {
    if (rule.count !== null) {
      return words("rule.count", rule.count);
    }
    const parts = [rule.ratio, words("rule." + rule.rounding)];
    if (rule.min > 0n) {
      parts.push(words("rule.min", rule.min));
    }
    if (rule.max !== null) {
      parts.push(words("rule.max", rule.max));
    }
    return parts.join(words("comma"));
  },

  /* For reading only: nothing is decided by it. */
  chance({population, quota}) {
    return population === 0 ? words("none") : (100 * quota / population).toFixed(1) + "%";
  },
};
