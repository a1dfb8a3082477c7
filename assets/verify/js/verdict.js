"use strict";

/* The big answer, with every difference and every step that was computed. */
const Verdict = {
  STEPS: ["plan", "lists", "seed", "draw", "assignment", "files"],

  progress(step, done, total) {
    Dom.id("progress").value = total === 0 ? 0 : done / total;
    Dom.id("verdict-note").textContent = words("progress." + step, Dom.count(done), Dom.count(total));
  },

  working() {
    Verdict.look("working", words("verdict.working"));
    Dom.id("verdict-note").textContent = "";
    Dom.id("differences").replaceChildren();
    Dom.id("steps").replaceChildren();
    Dom.id("progress").hidden = false;
  },

  show(verification, milliseconds) {
    const {differences, drawn} = verification;
    const seconds = (milliseconds / 1000).toFixed(1);
    Dom.id("progress").hidden = true;
    if (differences.length === 0) {
      Verdict.look("genuine", words("verdict.genuine"));
      Dom.id("verdict-note").textContent = words("verdict.genuine.note", seconds,
          Dom.count(drawn.population.size), Dom.count(drawn.inspected.length));
    } else {
      Verdict.look("differs", words("verdict.differs", differences.length));
      Dom.id("verdict-note").textContent = words("verdict.differs.note", seconds);
    }
    Dom.id("differences").replaceChildren(...differences.map(difference => Dom.make("li", "", Verdict.sentence(difference))));
    Dom.id("steps").replaceChildren(...Verdict.STEPS.map(step => Verdict.step(step, verification)));
  },

  /* A defect of this page or of the browser, not of the record. */
  broken(error) {
    Verdict.look("working", words("verdict.broken"));
    Dom.id("verdict-note").textContent = words("verdict.broken.note", error);
    Dom.id("progress").hidden = true;
  },

  look(look, text) {
    Dom.id("verdict").className = look;
    Dom.id("verdict-text").textContent = text;
  },

  sentence({key, values}) {
    if (key === "draw.differs.cell.value") {
      const [item, stratum, field, ...others] = values;
      return words(key, item, stratum, words("field." + field), ...others);
    }
    return words(key, ...values);
  },

  step(step, verification) {
    const late = step === "assignment" || step === "files";
    if (verification.differences.some(difference => difference.step === step)) {
      return Dom.make("li", "bad", words("step." + step));
    }
    if (late && !verification.published && verification.plan && !verification.files.has("assignment.json")) {
      return Dom.make("li", "absent", words("step." + step) + words("comma") + words("step.absent"));
    }
    return Verdict.computed(step, verification) ? Dom.make("li", "good", words("step." + step))
      : Dom.make("li", "absent", words("step." + step) + words("comma") + words("step.skipped"));
  },

  computed(step, {plan, population, seed, drawn, result, teams, published}) {
    return Boolean({plan, lists: plan && population, seed, draw: drawn && result, assignment: teams, files: published}[step]);
  },
};
