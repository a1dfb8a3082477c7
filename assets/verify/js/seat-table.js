"use strict";

/* The state of an assignment in numbers: seats in order of their visits' tickets, people in order of theirs, who may take
   which seat, who holds it, and everyone's loads. */
class SeatTable {
  static NOBODY = -1;

  /* visits in order of their tickets; people in any order. */
  constructor(visits, people, tickets) {
    const byCode = new Map(people.map(person => [person.code, person]));
    this.visits = visits;
    this.people = tickets.ordered([...byCode.keys()], "inspector").map(code => byCode.get(code));
    this.firstSeat = [0];
    this.visitOfSeat = [];
    this.periodOfVisit = [];
    const periods = new Map();
    visits.forEach((visit, v) => {
      this.firstSeat.push(this.firstSeat[v] + visit.seats.length);
      visit.seats.forEach(() => this.visitOfSeat.push(v));
      if (!periods.has(visit.period.text)) {
        periods.set(visit.period.text, periods.size);
      }
      this.periodOfVisit.push(periods.get(visit.period.text));
    });
    this.periods = Math.max(1, periods.size);
    this.seats = this.visitOfSeat.length;
    this.holder = new Int32Array(this.seats).fill(SeatTable.NOBODY);
    this.eligible = this.whoMayTake();
    this.held = this.people.map(() => new Bits(this.seats));
    this.load = new Int32Array(this.people.length);
    this.periodLoad = this.people.map(() => new Int32Array(this.periods));
  }

  whoMayTake() {
    const recused = new Map();
    this.people.forEach((person, p) => person.recusedFrom
        .forEach(visit => recused.set(visit, [...recused.get(visit) ?? [], p])));
    const byNeed = new Map();
    return this.visitOfSeat.map((v, seat) => {
      const visit = this.visits[v], place = visit.seats[this.indexInVisit(seat)];
      const need = JSON.stringify([visit.area, visit.period.text, visit.seats.length, place]);
      if (!byNeed.has(need)) {
        byNeed.set(need, this.able(visit, place));
      }
      const out = recused.get(visit.code);
      if (!out) {
        return byNeed.get(need);
      }
      const rest = byNeed.get(need).copy();
      out.forEach(person => rest.remove(person));
      return rest;
    });
  }

  able(visit, place) {
    const able = new Bits(this.people.length);
    this.people.forEach((person, p) => {
      /* When each of k people is away on fewer than 1/k of the days, there is a day on which all of them can go. */
      const away = visit.period.daysWithin(person.absences);
      if (person.certificateUntil >= visit.period.to && away * visit.seats.length < visit.period.days
          && (person.areas.size === 0 || visit.area === "" || person.areas.has(visit.area))
          && (!place.leads || person.canLead) && place.labels.every(label => person.labels.has(label))) {
        able.add(p);
      }
    });
    return able;
  }

  visit(seat) {
    return this.visits[this.visitOfSeat[seat]];
  }

  /* The seat's index in its visit's list. */
  indexInVisit(seat) {
    return seat - this.firstSeat[this.visitOfSeat[seat]];
  }

  period(seat) {
    return this.periodOfVisit[this.visitOfSeat[seat]];
  }

  /* The first seat of the same visit. */
  teamStart(seat) {
    return this.firstSeat[this.visitOfSeat[seat]];
  }

  /* The seat after the last of the same visit. */
  teamEnd(seat) {
    return this.firstSeat[this.visitOfSeat[seat] + 1];
  }

  hasRoom(person) {
    const most = this.people[person].most;
    return most === null || this.load[person] < most;
  }

  hasRoomIn(person, period) {
    const most = this.people[person].mostPerPeriod;
    return most === null || this.periodLoad[person][period] < most;
  }

  inTeam(person, seat) {
    for (let mate = this.teamStart(seat); mate < this.teamEnd(seat); mate++) {
      if (this.holder[mate] === person) {
        return true;
      }
    }
    return false;
  }

  /* Gives the seat to a person. */
  give(seat, person) {
    const former = this.holder[seat];
    if (former !== SeatTable.NOBODY) {
      this.load[former]--;
      this.periodLoad[former][this.period(seat)]--;
      this.held[former].remove(seat);
    }
    this.holder[seat] = person;
    if (person !== SeatTable.NOBODY) {
      this.load[person]++;
      this.periodLoad[person][this.period(seat)]++;
      this.held[person].add(seat);
    }
  }
}
