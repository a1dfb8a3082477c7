"use strict";

/* Puts the public page together: reads the record inside it, verifies what can be verified, shows it. */
const PublicPage = {
  STEPS: ["plan", "lists", "seed", "draw", "teams", "files"],
  PSEUDONYM: 8,

  async start() {
    const started = performance.now();
    PublicPage.drawnTable = new PagedTable(Dom.id("drawn"), entry => PublicPage.drawnRow(entry));
    PublicPage.peopleTable = new PagedTable(Dom.id("people"), entry => PublicPage.personRow(entry));
    PublicSelf.start();
    const files = new Map(Object.entries(JSON.parse(Dom.id("record").textContent)));
    Verdict.working();
    const verification = await PublicVerification.of(files, new Pace(Verdict.progress));
    PublicPage.verification = verification;
    document.body.classList.add(verification.isOpen ? "open" : "sealed");
    PublicPage.facts(verification);
    PublicPage.items(verification);
    PublicPage.drawn(verification);
    PublicPage.people(verification);
    PublicPage.contents(files);
    PublicPage.verdict(verification, (performance.now() - started) / 1000);
    document.body.dataset.state = "done";
  },

  verdict(verification, seconds) {
    const {differences} = verification;
    Dom.id("progress").hidden = true;
    const genuine = differences.length === 0;
    Verdict.look(genuine ? "genuine" : "differs", words(genuine ? "verdict.public" : "verdict.differs", differences.length));
    Dom.id("verdict-note").textContent = words(genuine ? "verdict.public.note" : "verdict.differs.note", seconds.toFixed(1),
        Dom.count(PublicPage.targets(verification).size), Dom.count(PublicPage.inspected(verification).length));
    Dom.id("differences").replaceChildren(...differences.map(difference => Dom.make("li", "", Verdict.sentence(difference))));
    Dom.id("steps").replaceChildren(...PublicPage.STEPS.map(step => PublicPage.step(step, verification)));
  },

  step(step, verification) {
    const bad = verification.differences.some(difference => difference.step === step);
    const text = words("step.public." + step + (step === "draw" && !verification.isOpen ? ".sealed" : ""));
    if (bad) {
      return Dom.make("li", "bad", text);
    }
    const {plan, seed, teams, seals, population, result} = verification;
    const done = Boolean({plan, lists: seals ?? population, seed, draw: result, teams, files: plan}[step]);
    return done ? Dom.make("li", "good", text) : Dom.make("li", "absent", text + words("comma") + words("step.skipped"));
  },

  /* The codes of the list, as a set or map. */
  targets({seals, population}) {
    return seals ?? new Set(population?.ids);
  },

  inspected({isOpen, drawn, result}) {
    return (isOpen ? drawn?.inspected : result && PublicVerification.inspected(result)) ?? [];
  },

  facts({plan, inputs, seed, isOpen}) {
    Dom.id("title").textContent = plan?.text("taskTitle") || plan?.text("task") || words("none");
    Dom.id("subtitle").textContent = plan?.text("office") ?? "";
    const facts = [];
    const fact = (name, value, look) => value && facts.push(Dom.make("dt", "", words("fact." + name)),
        Dom.make("dd", look, value));
    fact("task", plan?.text("task"));
    fact("platform", plan?.text("platformTaskNumber"), "code");
    fact("attempt", plan && words("fact.attempt.value", plan.fields.get("attempt") ?? 1));
    fact("mode", plan && words(isOpen ? "fact.mode.open" : "fact.mode.sealed"));
    fact("commitment", plan?.commitment, "code hex");
    fact("digits", inputs?.digits, "code hex");
    fact("source", inputs?.source);
    fact("sealed", inputs?.sealed, "code hex");
    fact("public", [plan?.text("publicValueName"), inputs?.publicValue].filter(Boolean).join(words("comma")), "hex");
    fact("seed", seed, "code hex");
    Dom.id("facts").replaceChildren(...facts);
  },

  items({isOpen, drawn, result}) {
    const rows = new Map();
    if (isOpen) {
      for (const {item, population, quota} of drawn?.cells ?? []) {
        const [all, chosen] = rows.get(item) ?? [0, 0];
        rows.set(item, [all + population, chosen + quota]);
      }
    } else if (result) {
      result.objectsByKey("items").forEach((counts, item) => rows.set(item, [counts.number("population"), counts.number("drawn")]));
    }
    Dom.id("items").tBodies[0].replaceChildren(...[...rows].map(([item, [all, chosen]]) => Dom.row(Dom.cell(item, "code"),
        Dom.cell(Dom.count(all), "number"), Dom.cell(Dom.count(chosen), "number"))));
  },

  drawn(verification) {
    const {seed, teams, pool} = verification;
    const codes = seed ? Order.byTicket(PublicPage.inspected(verification), code => Draw.ticket(seed, code)) : [];
    PublicPage.drawnTable.set(codes.map((code, i) => ({code, number: i + 1, ticket: Draw.ticket(seed, code),
      team: teams?.has(code) ? teams.strings(code).map(seal => PublicPage.person(pool, seal)).join(words("list")) : words("none")})));
    Dom.id("drawn-count").textContent = words("drawn.count", Dom.count(codes.length));
  },

  drawnRow({code, number, ticket, team}) {
    return Dom.row(Dom.cell(Dom.count(number), "number"), Dom.cell(code, "code"), Dom.cell(Dom.short(ticket)), Dom.cell(team, "wrap"));
  },

  people({pool, teams}) {
    const visits = new Map([...pool ?? []].map(([seal]) => [seal, 0]));
    for (const code of teams?.fields.keys() ?? []) {
      teams.strings(code).forEach(seal => visits.set(seal, (visits.get(seal) ?? 0) + 1));
    }
    const people = [...visits].map(([seal, count]) => ({seal, count, name: pool.get(seal) ?? words("none")}));
    PublicPage.peopleTable.set(people);
    Dom.id("people-count").textContent = words("people.count", Dom.count(people.length),
        Dom.count(people.filter(({count}) => count > 0).length));
  },

  personRow({seal, count, name}) {
    const pseudonym = Dom.make("span", "code", seal.slice(0, PublicPage.PSEUDONYM));
    pseudonym.title = seal;
    return Dom.row(Dom.cell(name), Dom.cell(pseudonym), Dom.cell(Dom.count(count), "number"));
  },

  /* The masked name, told apart from others of the surname by the beginning of the pseudonym. */
  person(pool, seal) {
    return words("person", pool.get(seal) ?? words("none"), seal.slice(0, PublicPage.PSEUDONYM));
  },

  contents(files) {
    Dom.id("contents").replaceChildren(...[...files].map(([name, text]) =>
      Dom.make("li", "", name + " ", Dom.make("span", "code", words("files.sha", Sha256.ofText(text))))));
  },
};

PublicPage.start();
