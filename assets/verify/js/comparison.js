"use strict";

/* Compares what result.json and assignment.json say with what was computed, and names the cells and codes that differ. */
const Comparison = {
  NAMED: 5,
  TEAMS_NAMED: 20,

  /* add(key, ...values) takes each difference. */
  result(draw, published, add) {
    if (published.get("seed") !== draw.seed) {
      add("draw.differs.seed");
    }
    if (Array.isArray(published.get("cells"))) {
      Comparison.cells(draw.cells, published.get("cells"), add);
    } else {
      add("draw.file.field", "result.json", "cells");
    }
    if (Array.isArray(published.get("visits"))) {
      Comparison.codes("draw.differs.visits", "", draw.visits, published.get("visits"), add);
    } else {
      add("draw.file.field", "result.json", "visits");
    }
    for (const name of ["drawnItems", "drawnAreas", "drawnVisits"]) {
      Comparison.first(name, draw[name], published, add);
    }
  },

  /* Items and areas that the seed drew; a result that names some where the plan draws none is not genuine. */
  first(name, derived, published, add) {
    const said = published.get(name);
    if (published.has(name) !== (derived !== null) || (published.has(name) && !Array.isArray(said))) {
      add("draw.file.field", "result.json", name);
    } else if (derived !== null) {
      Comparison.codes("draw.differs." + name, "", derived, said, add);
    }
  },

  cells(derived, published, add) {
    const byName = new Map();
    for (const [i, fields] of published.entries()) {
      const named = fields instanceof Map && typeof fields.get("item") === "string"
          && typeof fields.get("stratum") === "string";
      const name = named ? JSON.stringify([fields.get("item"), fields.get("stratum")]) : "nameless " + i;
      if (!(fields instanceof Map) || byName.has(name)) {
        add("draw.differs.cell.malformed");
        return;
      }
      byName.set(name, fields);
    }
    const names = derived.map(cell => JSON.stringify([cell.item, cell.stratum]));
    derived.forEach((cell, i) => {
      if (byName.has(names[i])) {
        Comparison.cell(cell, byName.get(names[i]), add);
      } else {
        add("draw.differs.cell.missing", cell.item, cell.stratum);
      }
    });
    const unknown = [...byName.keys()].filter(name => !names.includes(name));
    unknown.forEach(name => add("draw.differs.cell.unknown", Comparison.text(byName.get(name).get("item")),
        Comparison.text(byName.get(name).get("stratum"))));
    if (unknown.length === 0 && byName.size === names.length && [...byName.keys()].some((name, i) => name !== names[i])) {
      add("draw.differs.cell.order");
    }
  },

  cell(cell, published, add) {
    let same = true;
    const differs = (...difference) => {
      same = false;
      add(...difference);
    };
    if (Array.isArray(published.get("selected"))) {
      Comparison.codes("draw.differs.cell.selected", cell.item + "/" + cell.stratum, cell.selected,
          published.get("selected"), differs);
    } else {
      differs("draw.differs.cell.value", cell.item, cell.stratum, "selected",
          Comparison.text(published.get("selected")), cell.selected.length);
    }
    for (const field of ["population", "quota", "lastIn", "firstOut"]) {
      if (!published.has(field) || published.get(field) !== cell[field]) {
        differs("draw.differs.cell.value", cell.item, cell.stratum, field, Comparison.text(published.get(field)),
            Comparison.text(cell[field]));
      }
    }
    if (same && published.size !== 7) {
      add("draw.differs.cell.extra", cell.item, cell.stratum);
    }
  },

  /* Names up to five codes that are missing and five too many; a sentence of its own when only the order differs. */
  codes(key, cell, derived, published, add) {
    if (StrictJson.same(derived, published)) {
      return;
    }
    const wanted = new Set(derived), found = new Set(published);
    const missing = [...wanted].filter(id => !found.has(id)), surplus = [...found].filter(id => !wanted.has(id));
    if (missing.length === 0 && surplus.length === 0) {
      add(key + ".order", cell);
    } else {
      add(key, cell, missing.length, Comparison.sample(missing), surplus.length, Comparison.sample(surplus));
    }
  },

  /* teams: visit, then people in order of the seats. */
  teams(teams, published, add) {
    const codes = [...new Set([...teams.keys(), ...published.keys()])].sort(Order.plain);
    const different = codes.filter(code => !StrictJson.same(teams.get(code), published.get(code)));
    for (const code of different.slice(0, Comparison.TEAMS_NAMED)) {
      add("assignment.differs.team", code, Comparison.people(published.get(code)), Comparison.people(teams.get(code)));
    }
    if (different.length > Comparison.TEAMS_NAMED) {
      add("assignment.differs.more", different.length - Comparison.TEAMS_NAMED);
    }
    return different.length === 0;
  },

  people(team) {
    return Array.isArray(team) && team.length > 0 ? team.map(Comparison.text).join("、") : "—";
  },

  sample(ids) {
    const named = ids.slice(0, Comparison.NAMED).map(Comparison.text).join("、");
    return ids.length === 0 ? "—" : ids.length > Comparison.NAMED ? named + "…" : named;
  },

  text(value) {
    return value === null || value === undefined ? "—" : String(value);
  },
};
