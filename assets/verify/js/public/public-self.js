"use strict";

/* One business types its code, and pastes its slip where it has one. */
const PublicSelf = {
  start() {
    Dom.id("self").addEventListener("submit", event => {
      event.preventDefault();
      const code = SelfCheck.typed(Dom.id("code").value), slip = Dom.id("slip").value.trim();
      Dom.id("self-answer").replaceChildren(PublicSelf.answer(code, slip, PublicPage.verification));
    });
  },

  answer(code, slip, verification) {
    if (verification.isOpen) {
      const answer = SelfCheck.answer(code, {drawn: verification.drawn});
      answer.append(...PublicSelf.team(code, verification));
      return answer;
    }
    const {seals, seed, result} = verification;
    if (!seals || !seed || !result) {
      return Dom.make("div", "", words("self.unread"));
    }
    const check = slip === "" ? null : SlipCheck.of(verification, slip);
    const wanted = code === "" && check?.id ? check.id : code;
    if (wanted === "") {
      return Dom.make("div", "", check ? PublicSelf.differences(check) : words("self.empty"));
    }
    if (!seals.has(wanted)) {
      return Dom.make("div", "", Dom.make("p", "answer", words("self.unknown", wanted)),
          Dom.make("p", "", words("self.unknown.note", Dom.count(seals.size))));
    }
    const inspected = PublicVerification.inspected(result).includes(wanted);
    const ticket = Draw.ticket(seed, wanted);
    return Dom.make("div", "",
        Dom.make("p", inspected ? "answer drawn" : "answer", words(inspected ? "self.drawn" : "self.notDrawn", wanted)),
        PublicSelf.tickets([["self.ticket", ticket], ["self.seal", seals.get(wanted)]]),
        ...PublicSelf.team(wanted, verification),
        ...PublicSelf.slip(wanted, check),
        Dom.make("h3", "", words("self.command")),
        Dom.make("pre", "", `printf '%s,%s' ${seed} ${wanted} | sha256sum`));
  },

  team(code, {teams, pool}) {
    return teams?.has(code) ? [Dom.make("p", "", words("self.people",
        teams.strings(code).map(seal => PublicPage.person(pool, seal)).join(words("list"))))] : [];
  },

  slip(code, check) {
    if (check === null) {
      return [Dom.make("p", "", words("slip.none"))];
    }
    if (check.differences.length > 0) {
      return [PublicSelf.differences(check)];
    }
    if (check.id !== code) {
      return [Dom.make("p", "bad", words("slip.other", check.id))];
    }
    return [Dom.make("p", "good", words("slip.good", check.group)),
      ...[...check.cells.values()].flatMap(cell => PublicSelf.cell(cell, check))];
  },

  cell(cell, check) {
    const lines = [["self.mine", check.ticket], ["self.lastIn", cell.lastIn], ["self.firstOut", cell.firstOut]]
        .filter(([name, hex]) => name === "self.mine" || (hex !== null && hex !== check.ticket))
        .sort((a, b) => Order.plain(a[1], b[1]));
    return [Dom.make("h3", "", words(cell.quota === 0 ? "self.cell.none" : "self.cell", cell.item, cell.group,
        Dom.count(cell.population), Dom.count(cell.quota))),
      ...cell.quota > 0 ? [Dom.make("p", "", words(check.isIn(cell) ? "self.in" : "self.out"))] : [],
      PublicSelf.tickets(lines)];
  },

  tickets(lines) {
    return Dom.make("div", "tickets", ...lines.flatMap(([name, hex]) => {
      const look = name === "self.mine" ? "mine" : "";
      return [Dom.make("span", look, words(name)), Dom.make("span", "code hex " + look, hex)];
    }));
  },

  differences({differences}) {
    return Dom.make("ul", "bad", ...differences.map(difference => Dom.make("li", "", Verdict.sentence(difference))));
  },
};
