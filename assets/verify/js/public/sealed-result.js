"use strict";

/* Whether a sealed result fits the list and the plan: everybody drawn is in the list, the counts of items allow the number of
   visits, and there is one sealed cell for each that the plan has a rule for. */
class SealedResult {
  static FILE = "public-result.json";
  static NAMED = 5;

  /* result: Fields; seals: code to seal. */
  constructor(plan, seed, result, seals) {
    this.differences = [];
    const visits = result.strings("visits");
    this.checkVisits(visits, seals);
    this.checkChoice(plan, seed, result, visits);
    this.checkCounts(plan, result.objectsByKey("items"), visits.length, seals.size);
    this.checkCells(plan, result.strings("cellSeals"));
  }

  checkVisits(visits, seals) {
    if (!SealedResult.ascending(visits)) {
      this.add("draw.differs.visits.order");
    }
    visits.filter(visit => !seals.has(visit)).slice(0, SealedResult.NAMED)
        .forEach(visit => this.add("draw.public.visit", visit));
  }

  /* Items and areas that the seed draws can be drawn again; which of the visits they leave is sealed with the groups. */
  checkChoice(plan, seed, result, visits) {
    const draw = new Draw(plan, null, seed);
    draw.cells = [];
    draw.drawFirst();
    for (const field of ["drawnItems", "drawnAreas"]) {
      if (!StrictJson.same(draw[field], result.get(field))) {
        this.add("draw.public.choice", field);
      }
    }
    const said = result.has("drawnVisits");
    if (said !== (draw.drawnVisits !== null)
        || (said && !result.strings("drawnVisits").every(visit => visits.includes(visit)))) {
      this.add("draw.public.drawnVisits");
    }
  }

  checkCounts(plan, items, visits, targets) {
    if (items.size !== plan.rules.size || ![...items.keys()].every(item => plan.rules.has(item))) {
      this.add("draw.public.items");
      return;
    }
    let most = 0, sum = 0;
    for (const [item, counts] of items) {
      const population = counts.number("population"), drawn = counts.number("drawn");
      if (drawn > population || population > targets) {
        this.add("draw.public.count", item, population, drawn);
      }
      most = Math.max(most, drawn);
      sum += drawn;
    }
    if (visits < most || visits > sum) {
      this.add("draw.public.visits", visits, most, sum);
    }
  }

  checkCells(plan, seals) {
    const cells = [...plan.rules.values()].reduce((sum, strata) => sum + strata.size, 0);
    if (seals.length !== cells || !SealedResult.ascending(seals)
        || !seals.every(seal => PublicLists.DIGEST.test(seal))) {
      this.add("draw.public.cells", cells);
    }
  }

  add(...difference) {
    this.differences.push(difference);
  }

  static ascending(values) {
    return values.every((value, i) => i === 0 || values[i - 1] < value);
  }
}
