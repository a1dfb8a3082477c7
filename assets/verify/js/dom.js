"use strict";

const Dom = {
  id(name) {
    return document.getElementById(name);
  },

  /* A new element; contents are elements or texts, never markup. */
  make(name, look, ...contents) {
    const element = document.createElement(name);
    if (look) {
      element.className = look;
    }
    element.append(...contents);
    return element;
  },

  row(...cells) {
    return Dom.make("tr", "", ...cells);
  },

  cell(content, look = "") {
    return Dom.make("td", look, content);
  },

  /* The first digits of a long number, the whole of it when pointed at. */
  short(hex) {
    const code = Dom.make("span", "code", hex === null ? words("none") : hex.slice(0, 12));
    code.title = hex ?? "";
    return code;
  },

  count(number) {
    return number.toLocaleString("zh-CN");
  },
};
