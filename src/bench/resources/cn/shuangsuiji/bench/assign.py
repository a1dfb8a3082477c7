#!/usr/bin/env python3
"""The assignment in Python's standard library: greedy in ticket order, augmenting chains, load-reducing chains.

Written from the specification for comparison, in speed and in result. Reads a problem as JSON from the file named as
argument; prints JSON: the seconds without reading and writing, and the team of every visit.
"""
import hashlib, json, sys, time

NOBODY = -1


class Assignment:
    def __init__(self, problem):
        self.prefix = "double-random-assign/1\n" + problem["seed"] + "\n"
        visits = sorted(problem["visits"], key=lambda v: self.ticket("visit," + v["code"]))
        self.people = sorted(problem["people"], key=lambda p: self.ticket("inspector," + p["code"]))
        self.load = [0] * len(self.people)
        self.in_period = [{} for _ in self.people]
        self.held = [set() for _ in self.people]
        self.visit, self.period, self.eligible, self.team, self.holder = [], [], [], [], []
        for v in visits:
            team = range(len(self.visit), len(self.visit) + len(v["seats"]))
            for seat in v["seats"]:
                self.visit.append(v["code"])
                self.period.append(v["period"])
                self.eligible.append([i for i, p in enumerate(self.people) if self.can(p, v, seat)])
                self.team.append(team)
                self.holder.append(NOBODY)

    def ticket(self, what):
        return hashlib.sha256((self.prefix + what).encode()).hexdigest()

    @staticmethod
    def can(p, v, seat):
        return ((p["canLead"] or not seat["leader"]) and set(seat["labels"]) <= set(p["labels"])
                and (not p["areas"] or v["area"] in p["areas"]) and v["code"] not in p["recusedFrom"])

    def room(self, p, period):
        return self.in_period[p].get(period, 0) < self.people[p]["mostPerPeriod"]

    def in_team(self, p, seat):
        return any(self.holder[mate] == p for mate in self.team[seat])

    def give(self, seat, person):
        for p, by in ((self.holder[seat], -1), (person, 1)):
            if p != NOBODY:
                self.load[p] += by
                self.in_period[p][self.period[seat]] = self.in_period[p].get(self.period[seat], 0) + by
                (self.held[p].add if by > 0 else self.held[p].discard)(seat)
        self.holder[seat] = person

    def run(self):
        empty = []
        for seat in range(len(self.holder)):
            able = [p for p in self.eligible[seat] if self.room(p, self.period[seat]) and not self.in_team(p, seat)]
            if not able:
                empty.append(seat)
                continue
            least = min(self.load[p] for p in able)
            alike = [p for p in able if self.load[p] == least]
            number = int(self.ticket(f"seat,{seat - self.team[seat].start},{self.visit[seat]}"), 16)
            self.give(seat, alike[number % len(alike)])
        for seat in empty:
            if not self.search([(seat, None)], None, lambda p: True):
                raise SystemExit("no assignment exists")
        while self.relieve_everybody():
            pass

    def better(self, other, person):
        after = self.load[other] + 1
        return after < self.load[person] or (after == self.load[person]
                                             and self.people[other]["yearLoad"] < self.people[person]["yearLoad"])

    def relieve_everybody(self):
        moved = False
        for p in sorted(range(len(self.people)), key=lambda p: (-self.load[p], -self.people[p]["yearLoad"])):
            while any(self.better(other, p) for other in range(len(self.people))) and self.search(
                    [(seat, None) for seat in sorted(self.held[p])], p, lambda other: self.better(other, p)):
                moved = True
        return moved

    def search(self, start, person, end):
        """Breadth first; a person at the limit of a period is entered for that period only."""
        queue, parent = [], {}
        everywhere, only = set(() if person is None else (person,)), set()

        def reach(seat, origin):
            if seat not in parent:
                parent[seat] = origin
                queue.append(seat)

        for seat, origin in start:
            reach(seat, origin)
        for seat in queue:
            period = self.period[seat]
            able = set(self.eligible[seat])
            for mate in self.team[seat]:
                if mate != seat and self.holder[mate] in able:
                    reach(mate, seat)
            for p in self.eligible[seat]:
                if p in everywhere or (p, period) in only or self.in_team(p, seat):
                    continue
                if not self.room(p, period):
                    only.add((p, period))
                    for other in sorted(self.held[p]):
                        if self.period[other] == period:
                            reach(other, seat)
                elif end(p):
                    self.apply(seat, p, parent)
                    return True
                else:
                    everywhere.add(p)
                    for other in sorted(self.held[p]):
                        reach(other, seat)
        return False

    def apply(self, seat, person, parent):
        while seat is not None:
            former = self.holder[seat]
            self.give(seat, person)
            seat, person = parent[seat], former


problem = json.load(open(sys.argv[1], encoding="utf-8"))
begin = time.perf_counter()
assignment = Assignment(problem)
assignment.run()
seconds = time.perf_counter() - begin
teams = {}
for seat, code in enumerate(assignment.visit):
    teams.setdefault(code, []).append(assignment.people[assignment.holder[seat]]["code"])
print(json.dumps({"seconds": seconds, "teams": teams}))
