"use strict";

/* seed.json: what was rolled and opened after the commitment; with the commitment it makes the seed. */
class SeedInputs {
  constructor(text) {
    const fields = StrictJson.object("seed.json", text);
    const value = (name, otherwise) => {
      const found = fields.has(name) ? fields.get(name) : otherwise;
      if (typeof found !== "string") {
        throw new Refusal("draw.file.field", "seed.json", name);
      }
      return found;
    };
    this.digits = value("digits", null);
    this.sealed = value("sealed", "");
    this.publicValue = value("public", "");
    this.source = value("source", "");
  }

  /* SHA-256 of five lines. */
  seed(commitment) {
    const wrong = /[^0-9]/u.exec(this.digits);
    if (wrong) {
      throw new Refusal("draw.digits.notDigit", wrong.index + 1, wrong[0]);
    }
    if (this.digits.length < 20) {
      throw new Refusal("draw.digits.few", this.digits.length, 20, 20 - this.digits.length);
    }
    if (this.digits.length > 200) {
      throw new Refusal("draw.digits.many", this.digits.length, 200);
    }
    for (const value of [this.sealed, this.publicValue]) {
      if (value.includes("\n")) {
        throw new Refusal("draw.value.lineEnd");
      }
      if (/[\ud800-\udfff]/u.test(value)) {
        throw new Refusal("draw.value.notText");
      }
    }
    return Sha256.ofText("double-random-seed/1\ncommitment=" + commitment + "\ndigits=" + this.digits + "\nsealed="
        + this.sealed + "\npublic=" + this.publicValue + "\n");
  }
}
