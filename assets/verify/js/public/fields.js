"use strict";

/* The fields of one of the record's JSON files, with a refusal for whatever is missing. */
class Fields {
  constructor(name, fields) {
    this.name = name;
    this.fields = fields;
  }

  static read(name, text) {
    return new Fields(name, StrictJson.object(name, text));
  }

  get(field) {
    return this.fields.get(field) ?? null;
  }

  has(field) {
    return this.fields.has(field);
  }

  value(field, fits) {
    const value = this.get(field);
    if (!fits(value)) {
      throw new Refusal("draw.file.field", this.name, field);
    }
    return value;
  }

  string(field) {
    return this.value(field, value => typeof value === "string");
  }

  number(field) {
    return this.value(field, value => typeof value === "number" && value >= 0 && value <= 0x7fffffff);
  }

  strings(field) {
    return this.value(field, value => Array.isArray(value) && value.every(one => typeof one === "string"));
  }

  object(field) {
    return new Fields(this.name, this.value(field, value => value instanceof Map));
  }

  objects(field) {
    return this.value(field, value => Array.isArray(value) && value.every(one => one instanceof Map))
        .map(one => new Fields(this.name, one));
  }

  /* An object of objects, by its keys in order. */
  objectsByKey(field) {
    const objects = this.object(field).fields;
    for (const value of objects.values()) {
      if (!(value instanceof Map)) {
        throw new Refusal("draw.file.field", this.name, field);
      }
    }
    return new Map([...objects].sort((a, b) => Order.plain(a[0], b[0])).map(([key, value]) => [key, new Fields(this.name, value)]));
  }
}
