"use strict";

/* The lists of a public record: the seal of each code, and of each inspector the pseudonym with the masked name. */
const PublicLists = {
  POPULATION: "public-population.csv",
  INSPECTORS: "public-inspectors.csv",
  DIGEST: /^[0-9a-f]{64}$/,
  ID: /^[0-9A-Za-z._-]{1,64}$/,

  /* Code to seal; the codes ascend. */
  seals(text) {
    const rows = Csv.rows(text);
    if (!text.endsWith("\n") || !StrictJson.same(rows[0], ["id", "seal"])) {
      throw new Refusal("draw.file.malformed", PublicLists.POPULATION);
    }
    const seals = new Map();
    let last = "";
    for (let i = 1; i < rows.length; i++) {
      const [id, seal] = rows[i];
      if (rows[i].length !== 2 || !PublicLists.ID.test(id) || !PublicLists.DIGEST.test(seal) || last >= id) {
        throw new Refusal("draw.public.line", PublicLists.POPULATION, i + 1);
      }
      last = id;
      seals.set(id, seal);
    }
    return seals;
  },

  /* Pseudonym to masked name. */
  inspectors(text) {
    const rows = Csv.rows(text);
    if (rows.length === 0 || !StrictJson.same(rows[0], ["seal", "name"])) {
      throw new Refusal("draw.file.malformed", PublicLists.INSPECTORS);
    }
    return new Map(rows.slice(1).filter(row => row.length === 2));
  },
};
