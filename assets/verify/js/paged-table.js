"use strict";

/* A table that shows so many rows at a time, and all of them on paper. */
class PagedTable {
  static ROWS = 20;

  /* make(entry) makes one row. */
  constructor(table, make) {
    this.body = table.tBodies[0];
    this.make = make;
    this.entries = [];
    this.page = 0;
    this.label = Dom.make("span", "quiet");
    this.previous = this.button("pages.previous", -1);
    this.next = this.button("pages.next", 1);
    this.bar = Dom.make("div", "pages", this.previous, this.next, this.label);
    table.parentElement.after(this.bar);
    addEventListener("beforeprint", () => this.fill(this.entries));
    addEventListener("afterprint", () => this.show());
  }

  button(key, by) {
    const button = Dom.make("button", "", words(key));
    button.type = "button";
    button.addEventListener("click", () => {
      this.page += by;
      this.show();
    });
    return button;
  }

  set(entries) {
    this.entries = entries;
    this.page = 0;
    this.show();
  }

  show() {
    const pages = Math.max(1, Math.ceil(this.entries.length / PagedTable.ROWS));
    const from = this.page * PagedTable.ROWS;
    this.fill(this.entries.slice(from, from + PagedTable.ROWS));
    this.bar.hidden = pages === 1;
    this.previous.disabled = this.page === 0;
    this.next.disabled = this.page === pages - 1;
    this.label.textContent = words("pages", Dom.count(this.page + 1), Dom.count(pages));
  }

  fill(entries) {
    this.body.replaceChildren(...entries.map(this.make));
  }
}
