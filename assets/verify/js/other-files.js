"use strict";

/* Record files from elsewhere, chosen or dropped onto the page. They are read on this device and sent nowhere. */
class OtherFiles {
  static KNOWN = [...Verification.FILES, "changes.json"];

  /* own: the page's files; verify(files, sentence) computes again. */
  constructor(own, verify) {
    this.own = own;
    this.verify = verify;
    Dom.id("files").addEventListener("change", event => this.take(event.target.files));
    Dom.id("restore").addEventListener("click", () => this.restore());
    const drop = Dom.id("drop");
    addEventListener("dragover", event => {
      event.preventDefault();
      drop.classList.add("over");
    });
    addEventListener("dragleave", () => drop.classList.remove("over"));
    addEventListener("drop", event => {
      event.preventDefault();
      drop.classList.remove("over");
      this.take(event.dataTransfer.files);
    });
  }

  async take(chosen) {
    const others = new Map();
    const unknown = [];
    for (const file of chosen) {
      if (OtherFiles.KNOWN.includes(file.name)) {
        others.set(file.name, OtherFiles.text(await file.arrayBuffer()));
      } else {
        unknown.push(file.name);
      }
    }
    Dom.id("files-note").textContent = unknown.map(name =>
        words("files.unknown", name, OtherFiles.KNOWN.join(words("list")))).join("");
    if (others.size > 0) {
      const another = others.has("plan.json");
      Dom.id("restore").hidden = false;
      scrollTo({top: 0});
      await this.verify(another ? others : new Map([...this.own, ...others]),
          words(another ? "verdict.another" : "verdict.other", [...others.keys()].join(words("list"))));
    }
  }

  async restore() {
    Dom.id("restore").hidden = true;
    Dom.id("files").value = "";
    await this.verify(this.own, "");
  }

  /* The text of bytes that must be UTF-8; null when they are not. */
  static text(bytes) {
    try {
      return new TextDecoder("utf-8", {fatal: true, ignoreBOM: true}).decode(bytes);
    } catch (garbled) {
      return null;
    }
  }
}
