"use strict";

/* Assigns inspectors to visits: complete, balanced, by tickets of the seed. Seats are given in ticket order to the least
   loaded, then empty seats are filled by moving others, then loads are evened out until nothing improves any more. */
class Assigner {
  /* Teams by visit as lists of codes in order of the seats; null when no assignment exists. */
  static async assign(visits, people, tickets, pace) {
    const assigner = new Assigner(new SeatTable(visits, people, tickets), tickets, pace);
    return await assigner.run() ? assigner.teams() : null;
  }

  constructor(table, tickets, pace) {
    this.table = table;
    this.tickets = tickets;
    this.pace = pace;
  }

  async run() {
    const search = new SeatSearch(this.table);
    let missing = 0;
    for (const seat of await this.giveInTicketOrder()) {
      missing += search.fill(seat) ? 0 : 1;
      await this.pace.rest("assignment", 1, 2);
    }
    if (missing > 0) {
      return false;
    }
    while (await this.relieveEverybody(search)) {
      /* Each pass that moved something may have opened a way for somebody looked at before. */
    }
    return true;
  }

  async giveInTicketOrder() {
    const empty = [];
    for (let seat = 0; seat < this.table.seats; seat++) {
      const alike = this.leastLoaded(seat);
      if (alike.length === 0) {
        empty.push(seat);
      } else {
        const choice = this.tickets.choice(this.table.visit(seat).code, this.table.indexInVisit(seat), alike.length);
        this.table.give(seat, alike[choice]);
      }
      await this.pace.rest("assignment", seat, 2 * this.table.seats);
    }
    return empty;
  }

  /* The least loaded of those who can take the seat. */
  leastLoaded(seat) {
    const table = this.table, eligible = table.eligible[seat];
    let alike = [], least = Infinity;
    for (let p = eligible.next(0); p >= 0; p = eligible.next(p + 1)) {
      if (table.load[p] <= least && table.hasRoom(p) && table.hasRoomIn(p, table.period(seat))
          && !table.inTeam(p, seat)) {
        if (table.load[p] < least) {
          least = table.load[p];
          alike = [];
        }
        alike.push(p);
      }
    }
    return alike;
  }

  async relieveEverybody(search) {
    const table = this.table;
    const busiestFirst = [...table.people.keys()].sort((a, b) => table.load[b] - table.load[a]
        || table.people[b].yearLoad - table.people[a].yearLoad);
    let moved = false;
    for (const [i, person] of busiestFirst.entries()) {
      while (this.someoneBetter(person) && search.relieve(person, other => this.better(other, person))) {
        moved = true;
        await this.pace.rest("assignment", table.people.length + i, 2 * table.people.length);
      }
    }
    return moved;
  }

  someoneBetter(person) {
    return this.table.people.some((_, other) => this.better(other, person) && this.table.hasRoom(other));
  }

  /* Whether one visit less for person and one more for other is an improvement. */
  better(other, person) {
    const {load, people} = this.table;
    const after = load[other] + 1;
    return after < load[person] || (after === load[person] && people[other].yearLoad < people[person].yearLoad);
  }

  teams() {
    return new Map(this.table.visits.map((visit, v) => [visit.code,
      [...this.table.holder.slice(this.table.firstSeat[v], this.table.firstSeat[v + 1])]
          .map(person => this.table.people[person].code)]));
  }
}
