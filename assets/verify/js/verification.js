"use strict";

/* Computes a whole record anew: digests, commitment, seed, tickets, quotas, the drawn, and who goes where. Whatever the files
   hold, the outcome is a list of differences, never an error. What could be computed stays here for the page to show. */
class Verification {
  static FILES = ["plan.json", "population.csv", "inspectors.csv", "seed.json", "result.json", "assignment.json"];

  /* files: a Map from name to text; null for a file that is not text. */
  static async of(files, pace) {
    const verification = new Verification(files, pace);
    await verification.verifyDraw();
    try {
      await verification.verifyAssignment();
    } catch (refusal) {
      verification.refused("assignment", refusal);
    }
    return verification;
  }

  constructor(files, pace) {
    this.files = files;
    this.pace = pace;
    this.differences = [];
  }

  async verifyDraw() {
    this.plan = this.attempt("plan", () => new Plan(this.text("plan.json")));
    const populationText = this.attempt("lists", () => this.text("population.csv"));
    this.inputs = this.attempt("seed", () => new SeedInputs(this.text("seed.json")));
    this.result = this.attempt("draw", () => StrictJson.object("result.json", this.text("result.json")));
    if (!this.plan) {
      return;
    }
    if (populationText !== undefined) {
      this.checkDigest("lists", "populationSha256", populationText, "draw.differs.population");
    }
    this.checkInspectors();
    if ((this.plan.fields.get("sealedSha256") ?? "") !== "" && this.inputs) {
      this.checkDigest("seed", "sealedSha256", this.inputs.sealed, "draw.differs.sealed");
    }
    this.population = populationText === undefined ? undefined
      : this.attempt("lists", () => new Population(populationText));
    this.seed = this.inputs && this.attempt("seed", () => this.inputs.seed(this.plan.commitment));
    if (this.population && this.seed) {
      await this.draw();
    }
  }

  checkInspectors() {
    if ((this.plan.fields.get("inspectorsSha256") ?? null) !== null || this.files.has("inspectors.csv")) {
      this.attempt("lists", () =>
          this.checkDigest("lists", "inspectorsSha256", this.text("inspectors.csv"), "draw.differs.inspectors"));
    }
  }

  async draw() {
    try {
      this.drawn = await Draw.of(this.plan, this.population, this.seed, this.pace);
      if (this.result) {
        Comparison.result(this.drawn, this.result, (...difference) => this.add("draw", ...difference));
      }
    } catch (refusal) {
      this.refused("draw", refusal);
    }
  }

  async verifyAssignment() {
    const plan = new Plan(this.text("plan.json"));
    const terms = AssignmentTerms.of(plan);
    if (terms === null && !this.files.has("assignment.json")) {
      return;
    }
    const before = this.differences.length;
    this.published = StrictJson.object("assignment.json", this.text("assignment.json"));
    this.checkFiles();
    if (!this.drawn || this.plan.fields.get("populationSha256") !== Sha256.ofText(this.text("population.csv"))) {
      return;
    }
    if (terms === null) {
      throw new Refusal("assignment.terms.none");
    }
    const people = InspectorPool.people(this.text("inspectors.csv"));
    const tickets = new AssignmentTickets(this.seed);
    this.needs = new Map();
    const visits = terms.visits(this.drawn, tickets);
    visits.forEach(visit => this.needs.set(visit.code, visit));
    this.teams = await Assigner.assign(visits, people, tickets, this.pace);
    if (this.teams === null) {
      this.add("assignment", "assignment.differs.impossible");
      return;
    }
    if (!(this.published.get("visits") instanceof Map)) {
      throw new Refusal("draw.file.field", "assignment.json", "visits");
    }
    Comparison.teams(this.teams, this.published.get("visits"), (...difference) => this.add("assignment", ...difference));
    if (this.differences.length === before && this.text("assignment.json") !== this.assignmentText()) {
      this.add("assignment", "assignment.differs.form");
    }
  }

  /* The digests that assignment.json names, so that no byte of the record can change unseen. */
  checkFiles() {
    const digests = this.published.get("files");
    for (const name of Verification.FILES.slice(0, -1)) {
      const digest = Sha256.ofText(this.text(name));
      if (!(digests instanceof Map) || digests.get(name) !== digest) {
        this.add("files", "assignment.differs.file", name);
      }
    }
  }

  /* assignment.json as the program writes it. */
  assignmentText() {
    const lines = entries => entries.length === 0 ? "{ }" : "{\n" + entries.join(",\n") + "\n }";
    const files = Verification.FILES.slice(0, -1).sort()
        .map(name => `  "${name}" : "${Sha256.ofText(this.text(name))}"`);
    const visits = [...this.teams.keys()].sort(Order.plain)
        .map(code => `  "${code}" : [\n` + this.teams.get(code).map(person => `   "${person}"`).join(",\n") + "\n  ]");
    return `{\n "files" : ${lines(files)},\n "format" : "double-random-assign/1",\n "visits" : ${lines(visits)}\n}\n`;
  }

  text(name) {
    if (!this.files.has(name)) {
      throw new Refusal("draw.file.missing", name);
    }
    if (this.files.get(name) === null) {
      throw new Refusal("draw.file.notText", name);
    }
    return this.files.get(name);
  }

  checkDigest(step, field, text, key) {
    if (this.plan.fields.get(field) !== Sha256.ofText(text)) {
      this.add(step, key);
    }
  }

  attempt(step, reading) {
    try {
      return reading();
    } catch (refusal) {
      this.refused(step, refusal);
      return undefined;
    }
  }

  /* A file that refuses to be read is a difference, too; a defect of this page is not. */
  refused(step, refusal) {
    if (!(refusal instanceof Refusal)) {
      throw refusal;
    }
    this.add(step, refusal.key, ...refusal.values);
  }

  /* Nothing is named twice. */
  add(step, key, ...values) {
    const name = JSON.stringify([key, values.map(String)]);
    if (!this.differences.some(difference => difference.name === name)) {
      this.differences.push({step, key, values, name});
    }
  }
}
