"use strict";

/* How many of a cell are drawn: exact fractions in BigInt, never a floating point number. */
class QuotaRule {
  /* A rule as it stands in plan.json: {"count": 3} or {"ratio": "5%", "rounding": "UP", "min": 1, "max": 20}. */
  constructor(json) {
    if (!(json instanceof Map)) {
      throw new Refusal("draw.rule.bad");
    }
    this.count = json.has("count") ? QuotaRule.whole(json.get("count") ?? -1) : null;
    if (this.count === null) {
      if (typeof json.get("ratio") !== "string") {
        throw new Refusal("draw.rule.bad");
      }
      this.ratio = json.get("ratio");
      [this.numerator, this.denominator] = QuotaRule.fraction(this.ratio);
      this.rounding = json.get("rounding") ?? "UP";
      if (!["UP", "HALF_UP", "DOWN"].includes(this.rounding)) {
        throw new Refusal("draw.rule.bad");
      }
      this.min = QuotaRule.whole(json.get("min") ?? 0);
      this.max = (json.get("max") ?? null) === null ? null : QuotaRule.whole(json.get("max"));
    }
  }

  static whole(value) {
    if ((typeof value !== "number" && typeof value !== "bigint") || value < 0) {
      throw new Refusal("draw.count.bad", value);
    }
    return BigInt(value);
  }

  /* "5%", "0.1%" or "1/3" as numerator and denominator, between nothing and all. */
  static fraction(text) {
    const percent = /^([0-9]{1,3})(?:\.([0-9]{1,6}))?%$/.exec(text);
    const fraction = /^([0-9]{1,9})\/([0-9]{1,9})$/.exec(text);
    let share;
    if (percent) {
      const decimals = percent[2] ?? "";
      share = [BigInt(percent[1] + decimals), 100n * 10n ** BigInt(decimals.length)];
    } else if (fraction && BigInt(fraction[2]) > 0n) {
      share = [BigInt(fraction[1]), BigInt(fraction[2])];
    } else {
      throw new Refusal("draw.ratio.bad", text);
    }
    if (share[0] > share[1]) {
      throw new Refusal("draw.ratio.overOne", text);
    }
    return share;
  }

  /* How many of so many targets are drawn; never more than there are. */
  quota(size) {
    const all = BigInt(size);
    let quota = this.count ?? this.share(all);
    if (this.count === null) {
      if (size > 0 && quota < this.min) {
        quota = this.min;
      }
      if (this.max !== null && quota > this.max) {
        quota = this.max;
      }
    }
    return Number(quota < all ? quota : all);
  }

  share(all) {
    const product = this.numerator * all, below = this.denominator;
    switch (this.rounding) {
      case "UP": return (product + below - 1n) / below;
      case "HALF_UP": return (2n * product + below) / (2n * below);
      default: return product / below;
    }
  }
}
