"use strict";

/* changes.json, where there is one: substitutes and seats drawn again after the assignment. They are told in words here and
   computed again by the program's verify command; nothing else on the page depends on them. */
const Changes = {
  show(files) {
    const text = files.get("changes.json");
    const section = Dom.id("changes");
    section.hidden = typeof text !== "string";
    if (!section.hidden) {
      section.querySelector("ol").replaceChildren(...Changes.entries(text).map(entry => Dom.make("li", "hex", entry)));
    }
  },

  /* One text a change. */
  entries(text) {
    let value;
    try {
      value = JSON.parse(text);
    } catch (malformed) {
      return [words("draw.file.malformed", "changes.json")];
    }
    return Array.isArray(value?.changes) ? value.changes.map(Changes.told)
      : [words("draw.file.field", "changes.json", "changes")];
  },

  told(change) {
    if (change?.kind === "SUBSTITUTE" && Array.isArray(change.cells)) {
      return words("change.SUBSTITUTE", change.target, Changes.word(change.reason))
          + change.cells.map(Changes.cell).join("") + Object.entries(change.teams ?? {}).map(Changes.team).join("")
          + Changes.head(change);
    }
    if (change?.kind === "SEAT") {
      return words("change.SEAT", change.target, change.out, change.in, Changes.word(change.reason)) + Changes.head(change);
    }
    return JSON.stringify(change);
  },

  cell({item, stratum, substitute}) {
    return words(substitute ? "change.cell" : "change.cell.none", item, Facts.stratum(stratum), substitute);
  },

  team([code, people]) {
    return words("change.team", code, [people].flat().join(words("list")));
  },

  head({at, by, approver}) {
    const time = new Date(at);
    return words("change.head", Number.isNaN(time.getTime()) ? at : time.toLocaleString("zh-CN", {hour12: false}),
        Changes.word(by), Changes.word(approver));
  },

  /* The word for a constant of the program. */
  word(constant) {
    return WORDS["constant." + constant] ?? constant;
  },
};
