"use strict";

/* Puts the page together: reads the record inside it, computes everything again, shows what came out. */
const Page = {
  start() {
    addEventListener("error", event => Verdict.broken(event.message));
    addEventListener("unhandledrejection", event => Verdict.broken(event.reason));
    Page.lists = new Lists();
    const own = new Map(Object.entries(JSON.parse(Dom.id("record").textContent)));
    Page.others = new OtherFiles(own, Page.verify);
    Dom.id("self").addEventListener("submit", event => {
      event.preventDefault();
      Dom.id("self-answer").replaceChildren(SelfCheck.answer(SelfCheck.typed(Dom.id("code").value), Page.verification));
    });
    Page.verify(own, "");
  },

  /* sentence: which files these are, where they are not the page's own. */
  async verify(files, sentence) {
    const started = performance.now();
    document.body.dataset.state = "working";
    Dom.id("self-answer").replaceChildren();
    Verdict.working();
    const verification = await Verification.of(files, new Pace(Verdict.progress));
    Page.verification = verification;
    Facts.show(verification);
    Page.lists.show(verification);
    Changes.show(files);
    Page.commands(verification);
    Page.contents(files);
    Verdict.show(verification, performance.now() - started);
    Dom.id("verdict-note").append(sentence);
    document.body.dataset.state = "done";
  },

  /* The lines with which anybody computes the tickets without this page. */
  commands({seed}) {
    Dom.id("shell").textContent = `SEED=${seed ?? words("none")}
tail -n +2 population.csv | cut -d, -f1 | while read id; do
  printf '%s  %s\\n' "$(printf '%s,%s' "$SEED" "$id" | sha256sum | cut -c1-64)" "$id"; done | sort`;
    Dom.id("sql").textContent =
      `SELECT sha256('${seed ?? words("none")},' || id) AS ticket, id
FROM read_csv('population.csv', all_varchar = true) ORDER BY ticket, id;`;
  },

  contents(files) {
    Dom.id("contents").replaceChildren(...[...files].filter(([, text]) => text !== null).map(([name, text]) =>
      Dom.make("li", "", name + " ", Dom.make("span", "code", words("files.sha", Sha256.ofText(text))))));
  },
};

Page.start();
