"use strict";

/* Breadth-first search for a chain of changes: this seat takes that person, whose former seat takes another, and so on to a
   person with room. Finding none proves that there is none. */
class SeatSearch {
  static START = -1;

  constructor(table) {
    this.table = table;
    this.parent = new Int32Array(table.seats);
    this.queue = [];
    this.seats = new Bits(table.seats);
    this.inPeriod = Array.from({length: table.periods}, () => new Bits(table.people.length));
  }

  forget() {
    this.seats.clear();
    this.inPeriod.forEach(reached => reached.clear());
  }

  /* Fills an empty seat, moving others where needed. What a failed search reached can be reached no more. */
  fill(seat) {
    const seats = this.seats.copy(), inPeriod = this.inPeriod.map(reached => reached.copy());
    this.queue = [];
    this.reach(seat, SeatSearch.START);
    if (!this.search(person => this.table.hasRoom(person))) {
      return false;
    }
    this.seats = seats;
    this.inPeriod = inPeriod;
    return true;
  }

  /* Takes one seat from a person and ends at somebody acceptable who has room. */
  relieve(person, acceptable) {
    this.forget();
    this.queue = [];
    this.enterPerson(person, SeatSearch.START);
    return this.search(other => this.table.hasRoom(other) && acceptable(other));
  }

  search(ends) {
    for (let i = 0; i < this.queue.length; i++) {
      const seat = this.queue[i];
      this.reachTeam(seat);
      const eligible = this.table.eligible[seat], reached = this.inPeriod[this.table.period(seat)];
      for (let p = eligible.next(0); p >= 0; p = eligible.next(p + 1)) {
        if (!reached.has(p) && !this.table.inTeam(p, seat) && this.enter(p, seat, ends)) {
          this.apply(seat, p);
          return true;
        }
      }
    }
    return false;
  }

  /* Somebody of the same team may change seats with no change of load. */
  reachTeam(seat) {
    for (let mate = this.table.teamStart(seat); mate < this.table.teamEnd(seat); mate++) {
      const person = this.table.holder[mate];
      if (mate !== seat && person !== SeatTable.NOBODY && this.table.eligible[seat].has(person)) {
        this.reach(mate, seat);
      }
    }
  }

  enter(person, seat, ends) {
    const period = this.table.period(seat);
    if (!this.table.hasRoomIn(person, period)) {
      this.inPeriod[period].add(person);
      this.reachHeld(person, seat, other => this.table.period(other) === period);
      return false;
    }
    if (ends(person)) {
      return true;
    }
    this.enterPerson(person, seat);
    return false;
  }

  enterPerson(person, seat) {
    this.inPeriod.forEach(reached => reached.add(person));
    this.reachHeld(person, seat, () => true);
  }

  reachHeld(person, from, which) {
    const held = this.table.held[person];
    for (let seat = held.next(0); seat >= 0; seat = held.next(seat + 1)) {
      if (which(seat)) {
        this.reach(seat, from);
      }
    }
  }

  reach(seat, from) {
    if (!this.seats.has(seat)) {
      this.seats.add(seat);
      this.parent[seat] = from;
      this.queue.push(seat);
    }
  }

  apply(last, newcomer) {
    let person = newcomer;
    for (let seat = last; seat !== SeatSearch.START; seat = this.parent[seat]) {
      const former = this.table.holder[seat];
      this.table.give(seat, person);
      person = former;
    }
  }
}
