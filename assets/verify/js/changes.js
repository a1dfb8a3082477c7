"use strict";

/* changes.json, where there is one: substitutes and replaced seats that came after the draw. They are shown as they are
   written, for they are decisions with a reason and not computed; nothing else depends on them. */
const Changes = {
  show(files) {
    const text = files.get("changes.json");
    const section = Dom.id("changes");
    section.hidden = typeof text !== "string";
    if (!section.hidden) {
      section.querySelector("ol").replaceChildren(...Changes.entries(text).map(entry => Dom.make("li", "hex", entry)));
    }
  },

  /* One sentence an entry, whatever its fields are. */
  entries(text) {
    let value;
    try {
      value = JSON.parse(text);
    } catch (malformed) {
      return [words("draw.file.malformed", "changes.json")];
    }
    const lists = Array.isArray(value) ? [value] : Object.values(value ?? {}).filter(Array.isArray);
    return lists.flat().map(Changes.inWords);
  },

  inWords(entry) {
    if (Array.isArray(entry)) {
      return entry.map(Changes.inWords).join(words("list"));
    }
    if (entry === null || typeof entry !== "object") {
      return String(entry ?? words("none"));
    }
    return Object.entries(entry).map(([name, value]) => (WORDS["change." + name] ?? name) + " " + Changes.inWords(value))
        .join(words("comma"));
  },
};
