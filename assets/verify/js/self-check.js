"use strict";

/* One business types its code and sees its ticket, the threshold, and why it was or was not drawn. */
const SelfCheck = {
  answer(code, verification) {
    const {drawn} = verification;
    if (code === "") {
      return Dom.make("div", "", words("self.empty"));
    }
    if (!drawn) {
      return Dom.make("div", "", words("self.unread"));
    }
    const row = drawn.population.rowOf(code);
    if (row < 0) {
      return Dom.make("div", "", Dom.make("p", "answer", words("self.unknown", code)),
          Dom.make("p", "", words("self.unknown.note", Dom.count(drawn.population.size))));
    }
    const inspected = drawn.inspected.includes(code);
    return Dom.make("div", "",
        Dom.make("p", inspected ? "answer drawn" : "answer", words(inspected ? "self.drawn" : "self.notDrawn", code)),
        Dom.make("p", "", words("self.place", Dom.count(drawn.place[row]), Dom.count(drawn.population.size))),
        ...SelfCheck.team(code, verification),
        ...drawn.alikeCells(drawn.cells.filter(cell => SelfCheck.belongs(row, cell, drawn)))
            .flatMap(cell => SelfCheck.cell(code, row, cell, drawn)),
        Dom.make("h3", "", words("self.command")),
        Dom.make("pre", "", `printf '%s,%s' ${drawn.seed} ${code} | sha256sum`));
  },

  belongs(row, cell, drawn) {
    const kind = drawn.population.kind(row);
    return kind.stratum === cell.stratum && kind.items.includes(cell.item);
  },

  cell(code, row, cell, drawn) {
    const place = [cell.items.join(words("list")), Facts.stratum(cell.stratum), Dom.count(cell.population), Dom.count(cell.quota)];
    const parts = [Dom.make("h3", "", words(cell.quota === 0 ? "self.cell.none" : "self.cell", ...place))];
    const ticket = drawn.tickets[row], selected = cell.selected.includes(code);
    if (cell.quota > 0) {
      parts.push(Dom.make("p", "", words(selected ? "self.in" : "self.out")));
    }
    const lines = [[ticket, "self.mine"], [cell.lastIn, "self.lastIn"], [cell.firstOut, "self.firstOut"]]
        .filter(([hex, name]) => name === "self.mine" || (hex !== null && hex !== ticket))
        .sort((a, b) => Order.plain(a[0], b[0]));
    parts.push(Dom.make("div", "tickets", ...lines.flatMap(([hex, name]) => {
      const look = name === "self.mine" ? "mine" : "";
      return [Dom.make("span", look, words(name)), Dom.make("span", "code hex " + look, hex)];
    })));
    if (!drawn.chosenCells.includes(cell.first)) {
      parts.push(Dom.make("p", "", words("self.cell.skipped")));
    }
    return parts;
  },

  team(code, {teams, needs}) {
    const team = teams?.get(code);
    const [from, to] = needs?.get(code)?.period.text.split("/") ?? [];
    return team ? [Dom.make("p", "", words("self.team", team.join(words("list")), from, to))] : [];
  },

  /* Codes of the list are ASCII; what was typed with a Chinese keyboard's wide characters is meant to be. */
  typed(text) {
    return text.normalize("NFKC").trim();
  },
};
