"use strict";

/* Verifies a public record with nothing but its own files: commitment, seed, that everybody drawn stands in the list that was
   committed to, counts, and every byte against the manifest. Where classes are not sealed, everything is computed anew. */
class PublicVerification extends Verification {
  static MANIFEST = "public.json";
  static ASSIGNMENT = "public-assignment.json";
  static MODES = ["OPEN", "SEALED", "WITHHELD"];

  static async of(files, pace) {
    const verification = new PublicVerification(files, pace);
    try {
      await verification.compare();
    } catch (refusal) {
      verification.refused("plan", refusal);
    }
    return verification;
  }

  get isOpen() {
    return this.mode === "OPEN";
  }

  async compare() {
    const plan = new Plan(this.text("plan.json"));
    const mode = plan.text("publicMode");
    if (!PublicVerification.MODES.includes(mode)) {
      throw new Refusal("draw.public.none");
    }
    this.mode = mode;
    this.plan = plan;
    const named = this.checkManifest();
    this.checkList("publicInspectorsSha256", PublicLists.INSPECTORS);
    if (mode === "SEALED") {
      this.checkList("publicPopulationSha256", PublicLists.POPULATION);
    }
    if (!named.has("seed.json")) {
      return;
    }
    if (this.isOpen) {
      await this.verifyDraw();
    } else {
      this.attempt("seed", () => this.checkSeed());
      this.attempt("draw", () => this.checkResult());
    }
    if (named.has(PublicVerification.ASSIGNMENT)) {
      this.attempt("teams", () => this.checkTeams());
    }
  }

  /* The inspectors are not published. */
  checkInspectors() {}

  /* Every file against the manifest, and the manifest against what a record of this mode holds. */
  checkManifest() {
    const text = this.text(PublicVerification.MANIFEST);
    const digests = Fields.read(PublicVerification.MANIFEST, text).object("files");
    const named = new Map([...digests.fields.keys()].sort(Order.plain).map(name => [name, digests.string(name)]));
    if (text !== this.manifestText(named)) {
      this.add("files", "draw.differs.form", PublicVerification.MANIFEST);
    }
    const stages = this.stages();
    if (!stages.some(stage => stage.length === named.size && stage.every(name => named.has(name)))) {
      this.add("files", "draw.public.files");
    }
    for (const name of stages.at(-1)) {
      if (named.has(name) || this.files.has(name)) {
        this.attempt("files", () => {
          if (Sha256.ofText(this.text(name)) !== named.get(name)) {
            this.add("files", "draw.differs.manifest", name);
          }
        });
      }
    }
    return named;
  }

  /* public.json as the program writes it. */
  manifestText(named) {
    const files = [...named].map(([name, digest]) => `\n  ${JSON.stringify(name)} : ${JSON.stringify(digest)}`);
    return `{\n "files" : {${files.length === 0 ? "" : files.join(",") + "\n"} },\n`
        + ` "format" : "double-random-public/1",\n "mode" : "${this.mode}"\n}\n`;
  }

  /* The files of a record that is committed, drawn, assigned. */
  stages() {
    const committed = ["plan.json", PublicLists.INSPECTORS, this.isOpen ? "population.csv" : PublicLists.POPULATION];
    const drawn = [...committed, "seed.json", this.resultFile];
    return [committed, drawn, [...drawn, PublicVerification.ASSIGNMENT]];
  }

  get resultFile() {
    return this.isOpen ? "result.json" : SealedResult.FILE;
  }

  checkList(field, name) {
    this.attempt("lists", () => {
      if (Sha256.ofText(this.text(name)) !== this.plan.text(field)) {
        this.add("lists", "draw.differs.publicList", name);
      }
    });
  }

  checkSeed() {
    this.inputs = new SeedInputs(this.text("seed.json"));
    const sealed = this.plan.text("sealedSha256");
    if (sealed !== "" && sealed !== Sha256.ofText(this.inputs.sealed)) {
      this.add("seed", "draw.differs.sealed");
    }
    const published = Fields.read(SealedResult.FILE, this.text(SealedResult.FILE)).string("seed");
    const seed = this.inputs.seed(this.plan.commitment);
    if (seed !== published) {
      this.add("seed", "draw.differs.seed");
    }
    this.seed = seed;
  }

  checkResult() {
    this.result = Fields.read(SealedResult.FILE, this.text(SealedResult.FILE));
    this.seals = PublicLists.seals(this.text(PublicLists.POPULATION));
    const inputs = new SeedInputs(this.text("seed.json"));
    new SealedResult(this.plan, inputs.seed(this.plan.commitment), this.result, this.seals).differences
        .forEach(difference => this.add("draw", ...difference));
  }

  /* A team for every visit and no other, of two people at least, each once, each from the pool. */
  checkTeams() {
    const pool = PublicLists.inspectors(this.text(PublicLists.INSPECTORS));
    const teams = Fields.read(PublicVerification.ASSIGNMENT, this.text(PublicVerification.ASSIGNMENT)).object("visits");
    const result = Fields.read(this.resultFile, this.text(this.resultFile));
    const visits = [...new Set(PublicVerification.inspected(result))].sort(Order.plain);
    const differences = [];
    if (visits.length !== teams.fields.size || !visits.every(visit => teams.has(visit))) {
      differences.push(["draw.public.teams"]);
    }
    for (const visit of visits) {
      const team = teams.has(visit) ? teams.strings(visit) : [];
      if (team.length < 2 || new Set(team).size < team.length || !team.every(person => pool.has(person))) {
        differences.push(["draw.public.team", visit]);
      }
    }
    differences.forEach(difference => this.add("teams", ...difference));
    this.pool = pool;
    this.teams = teams;
  }

  /* Who is inspected, by the fields of a result. */
  static inspected(result) {
    return result.strings(result.has("drawnVisits") ? "drawnVisits" : "visits");
  }
}
