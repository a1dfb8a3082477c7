"use strict";

/* How teams are made, committed to in plan.json's field "assignment"; with the drawn it says what every visit needs. */
class AssignmentTerms {
  /* The terms of a plan; null when it has none. */
  static of(plan) {
    const json = plan.fields.get("assignment") ?? null;
    return json === null ? null : new AssignmentTerms(json);
  }

  constructor(json) {
    const texts = values => Array.isArray(values) && values.every(value => typeof value === "string");
    const good = json instanceof Map && typeof json.get("members") === "number" && json.get("members") >= 1
        && texts(json.get("periods")) && json.get("periods").length > 0
        && ["LEADER_HAS_ALL", "ONE_SEAT_EACH"].includes(json.get("labelRule"))
        && json.get("itemLabels") instanceof Map && [...json.get("itemLabels").values()].every(texts)
        && json.get("stratumAreas") instanceof Map && texts([...json.get("stratumAreas").values()]);
    if (!good) {
      throw new Refusal("assignment.terms.bad");
    }
    this.members = json.get("members");
    this.periods = json.get("periods").map(text => new DateRange(text));
    this.leaderHasAll = json.get("labelRule") === "LEADER_HAS_ALL";
    this.itemLabels = json.get("itemLabels");
    this.stratumAreas = json.get("stratumAreas");
  }

  /* What every visit of a draw needs, in order of the visits' tickets: its area, its period, its seats. */
  visits(draw, tickets) {
    const items = new Map();
    for (const cell of draw.chosenCells) {
      for (const id of cell.selected) {
        items.set(id, (items.get(id) ?? new Set()).add(cell.item));
      }
    }
    return tickets.ordered(draw.inspected, "visit").map((code, i) => ({code,
      area: this.stratumAreas.get(draw.population.kind(draw.population.rowOf(code)).stratum) ?? "",
      period: this.periods[i % this.periods.length], seats: this.seats(items.get(code))}));
  }

  seats(items) {
    const labels = [...new Set([...items].flatMap(item => this.itemLabels.get(item) ?? []))].sort();
    const plain = count => Array.from({length: Math.max(0, count)}, () => ({leads: false, labels: []}));
    if (this.leaderHasAll) {
      return [{leads: true, labels}, ...plain(this.members)];
    }
    return [{leads: true, labels: []}, ...labels.map(label => ({leads: false, labels: [label]})),
      ...plain(this.members - labels.length)];
  }
}
