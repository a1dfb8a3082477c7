"use strict";

/* The drawn in ticket order, the teams, and the whole population with its search. */
class Lists {
  constructor() {
    this.drawnTable = new PagedTable(Dom.id("drawn"), entry => this.drawnRow(entry));
    this.teamTable = new PagedTable(Dom.id("teams"), entry => this.teamRow(entry));
    this.populationTable = new PagedTable(Dom.id("population"), row => this.populationRow(row));
    Dom.id("search").addEventListener("input", () => this.search());
  }

  show({drawn, teams, needs}) {
    this.drawn = drawn;
    this.needs = needs;
    this.inspected = new Set(drawn?.inspected);
    this.itemsOf = new Map();
    for (const cell of drawn?.chosenCells ?? []) {
      cell.selected.forEach(code => this.itemsOf.set(code, [...this.itemsOf.get(code) ?? [], cell.item]));
    }
    const rows = (drawn?.order ?? []).filter(row => this.inspected.has(drawn.population.ids[row]));
    this.drawnTable.set(rows.map((row, i) => ({row, number: i + 1})));
    Dom.id("drawn-count").textContent = words("drawn.count", Dom.count(rows.length));
    this.teamTable.set(teams ? [...teams].sort((a, b) => Order.plain(a[0], b[0])) : []);
    Dom.id("teams").hidden = !teams;
    Dom.id("teams-count").textContent = teams ? words("teams.count", Dom.count(teams.size)) : words("teams.none");
    this.search();
  }

  search() {
    const wanted = SelfCheck.typed(Dom.id("search").value).toUpperCase();
    const ids = this.drawn?.population.ids ?? [];
    const found = [...ids.keys()].filter(row => ids[row].toUpperCase().includes(wanted));
    this.populationTable.set(found);
    Dom.id("population-count").textContent = wanted === "" ? words("population.count", Dom.count(ids.length))
      : words("population.found", Dom.count(found.length), Dom.count(ids.length));
  }

  drawnRow({row, number}) {
    const code = this.drawn.population.ids[row];
    return Dom.row(Dom.cell(Dom.count(number), "number"), Dom.cell(code, "code"),
        Dom.cell(Dom.short(this.drawn.tickets[row])), Dom.cell(Facts.stratum(this.drawn.population.kind(row).stratum)),
        Dom.cell(this.itemsOf.get(code).join(words("list")), "wrap code"));
  }

  teamRow([code, team]) {
    return Dom.row(Dom.cell(code, "code"), Dom.cell(team[0], "code"),
        Dom.cell(team.slice(1).join(words("list")), "wrap code"), Dom.cell(this.needs.get(code).period.text.replace("/", " — ")));
  }

  populationRow(row) {
    const {population, tickets, place} = this.drawn;
    return Dom.row(Dom.cell(population.ids[row], "code"), Dom.cell(Facts.stratum(population.kind(row).stratum)),
        Dom.cell(population.kind(row).items.join(words("list")), "wrap code"), Dom.cell(Dom.short(tickets[row])),
        Dom.cell(Dom.count(place[row]), "number"),
        Dom.cell(this.inspected.has(population.ids[row]) ? words("population.yes") : "", "mark"));
  }
}
