"""Compares plans of `paths plan redeploy` with OR-Tools, NetworkX and SciPy on random companies.

    plans.py PATHS [COUNT]

PATHS is the program, COUNT how many companies of each kind (200). Each question is written as the files that
people have, answered by the program, and put to the others from its definition: the fewest posts left empty
(and, with external costs, people who cannot be let go), then the least cost. Limits of money and seats are put to
SciPy as an integer program; where the program says that it leaves something open, its bounds are compared. Prints
a table, the first differences of each row, and exits with 1 if there are any.
"""

import json
import random
import subprocess
import sys
import tempfile
from pathlib import Path

import networkx
import numpy
from ortools.graph.python import min_cost_flow
from scipy.optimize import LinearConstraint, linprog, milp

OUTSIDE = "outside"


class Company:
    """A random question: what each job has and needs, moves, and in some kinds external costs or dates."""

    def __init__(self, kind, seed):
        rng = random.Random(f"{kind} {seed}")
        self.kind = kind
        count = rng.choice([3, 6, 15, 40])
        jobs = [f"job {number:02d}" for number in range(count)]
        most = rng.choice([3, 12])
        wide = rng.random() < 0.5
        self.moves = {}
        for _ in range(rng.randrange(count * 3)):
            source, target = rng.sample(jobs, 2)
            cost = rng.randrange(1_000, 20_000) if wide else rng.randrange(4)
            self.moves[source, target] = (cost, rng.choice([None, None, 0, 1, 2, 5]),
                                          rng.randrange(4))
        self.positions = {job: (rng.randrange(most), rng.randrange(most)) for job in jobs}
        prices = (5_000, 40_000) if wide else (1, 6)
        self.external = {
            job: tuple(rng.choice([None, rng.randrange(*prices)]) for _ in range(2))
            for job in jobs if rng.random() < 0.8}
        self.horizon = rng.randrange(1, 9)
        self.waiting = rng.choice([0, 0, 1, 7])
        self.releases = [(rng.choice(jobs), rng.randrange(self.horizon + 1), rng.randrange(1, most))
                         for _ in range(count // 2 + 1)]
        self.needs = [(rng.choice(jobs), rng.randrange(self.horizon + 1), rng.randrange(1, most))
                      for _ in range(count // 2 + 1)]
        self.limit = rng.randrange(1, 4)
        # Few of the limits should be so wide that they do not matter.
        asked = sum(max(0, target - current) for current, target in self.positions.values())
        dearest = max((move[0] for move in self.moves.values()), default=0)
        self.budget = rng.choice([None, rng.randrange(dearest * asked // 2 + 1)])
        self.seats = rng.choice([rng.randrange(asked + 2), None]) if self.budget is not None else (
            rng.randrange(asked + 2))

    def write(self, folder):
        """The files, and the options that name them."""
        def table(name, heads, rows):
            lines = [";".join(heads)] + [";".join("" if c is None else str(c) for c in r) for r in rows]
            (folder / name).write_text("\n".join(lines) + "\n")
            return str(folder / name)

        if self.kind == "periods":
            moves = [(a, b, cost, seats, periods)
                     for (a, b), (cost, seats, periods) in self.moves.items()]
            return ["--periods", "--horizon", str(self.horizon), "--waiting-cost", str(self.waiting),
                    "--moves", table("m.csv", ["from", "to", "cost_eur", "seats_per_period", "periods"],
                                     moves),
                    "--release", table("r.csv", ["job", "period", "persons"], self.releases),
                    "--needs", table("n.csv", ["job", "due_period", "persons"], self.needs)]
        moves = [(a, b, cost, None if self.kind == "limit" else capacity)
                 for (a, b), (cost, capacity, _) in self.moves.items()]
        options = ["--positions", table("p.csv", ["job", "current", "target"],
                                        [(job, *pair) for job, pair in self.positions.items()]),
                   "--moves", table("m.csv", ["from", "to", "cost_eur", "capacity"], moves)]
        if self.kind == "external":
            options += ["--external", table("e.csv", ["job", "hire_cost_eur", "exit_cost_eur"],
                                            [(job, *pair) for job, pair in self.external.items()])]
        if self.kind == "limit":
            options += ["--max-moves", str(self.limit)]
        if self.kind == "budget":
            for option, value in [("--budget", self.budget), ("--seats", self.seats)]:
                options += [] if value is None else [option, str(value)]
        return options

    def network(self):
        """Supplies by vertex, and edges (from, to, capacity, cost, whether it leaves somebody behind)."""
        supply, edges = {}, []

        def ends(vertex, amount, hires=(), exits=()):
            supply[vertex] = supply.get(vertex, 0) + amount
            edges.extend((OUTSIDE, vertex, None, cost, False) for cost in hires if cost is not None)
            edges.extend((vertex, OUTSIDE, None, cost, False) for cost in exits if cost is not None)
            if amount < 0:
                edges.append((OUTSIDE, vertex, -amount, 0, True))
            if amount > 0:
                edges.append((vertex, OUTSIDE, amount, 0, self.kind == "external"))

        if self.kind == "periods":
            jobs = list(self.positions)
            for period in range(self.horizon + 1):
                for (a, b), (cost, seats, periods) in self.moves.items():
                    if period + periods <= self.horizon:
                        edges.append(((a, period), (b, period + periods), seats, cost, False))
                if period < self.horizon:
                    edges.extend(((job, period), (job, period + 1), None, self.waiting, False)
                                 for job in jobs)
            for job, period, persons in self.releases:
                ends((job, period), persons)
            for job, period, persons in self.needs:
                ends((job, period), -persons)
        elif self.kind == "limit":
            # A vertex for each number of moves made; people end up at the last one.
            last = self.limit + 1
            for (a, b), (cost, _, _) in self.moves.items():
                edges.extend(((a, made), (b, made + 1), None, cost, False)
                             for made in range(self.limit))
            for job, (current, target) in self.positions.items():
                edges.extend(((job, made), (job, last), None, 0, False) for made in range(last))
                ends((job, 0 if current > target else last), current - target)
        else:
            edges.extend((a, b, capacity, cost, False)
                         for (a, b), (cost, capacity, _) in self.moves.items())
            for job, (current, target) in self.positions.items():
                hire, leave = self.external.get(job, (None, None)) if self.kind == "external" else (
                    None, None)
                ends(job, current - target, [hire], [leave])
        supply[OUTSIDE] = -sum(supply.values())
        return supply, edges


def price(edges):
    """What leaving somebody behind is charged: more than any plan can save by it."""
    return (max((edge[3] for edge in edges), default=0) + 1) * (len(edges) + 2)


def by_ortools(supply, edges, _):
    charge = price(edges)
    numbers = {vertex: index for index, vertex in enumerate(
        dict.fromkeys([*supply, *(e[0] for e in edges), *(e[1] for e in edges)]))}
    solver = min_cost_flow.SimpleMinCostFlow()
    total = sum(max(0, amount) for amount in supply.values()) + 1
    for a, b, capacity, cost, is_left in edges:
        solver.add_arc_with_capacity_and_unit_cost(
            numbers[a], numbers[b], total * 3 if capacity is None else capacity,
            cost + charge * is_left)
    for vertex, amount in supply.items():
        solver.set_node_supply(numbers[vertex], amount)
    assert solver.solve() == solver.OPTIMAL
    left = sum(solver.flow(i) for i, edge in enumerate(edges) if edge[4])
    return left, solver.optimal_cost() - left * charge


def by_networkx(supply, edges, _):
    charge = price(edges)
    graph = networkx.MultiDiGraph()
    graph.add_nodes_from((vertex, {"demand": -amount}) for vertex, amount in supply.items())
    for a, b, capacity, cost, is_left in edges:
        limits = {} if capacity is None else {"capacity": capacity}
        graph.add_edge(a, b, weight=cost + charge * is_left, is_left=is_left, **limits)
    cost, flow = networkx.network_simplex(graph)
    left = sum(amount for a, targets in flow.items() for b, keys in targets.items()
               for key, amount in keys.items() if graph.edges[a, b, key]["is_left"])
    return left, cost - left * charge


def balances(supply, edges):
    """What leaves each vertex less what enters it, for each edge, and what that has to be."""
    vertices = {v: i for i, v in enumerate(
        dict.fromkeys([*supply, *(e[0] for e in edges), *(e[1] for e in edges)]))}
    balance = numpy.zeros((len(vertices), len(edges)))
    for column, (a, b, *_) in enumerate(edges):
        balance[vertices[a], column] += 1
        balance[vertices[b], column] -= 1
    return balance, [supply.get(vertex, 0) for vertex in vertices]


def by_scipy(supply, edges, _):
    if not edges:
        return 0, 0
    balance, right = balances(supply, edges)
    bounds = [(0, edge[2]) for edge in edges]
    left_costs = [float(edge[4]) for edge in edges]
    first = linprog(left_costs, A_eq=balance, b_eq=right, bounds=bounds, method="highs")
    left = round(first.fun)
    second = linprog([edge[3] for edge in edges], A_eq=numpy.vstack([balance, left_costs]),
                     b_eq=[*right, left], bounds=bounds, method="highs")
    return left, round(second.fun)


def by_integers(supply, edges, company):
    """The same as an integer program, within limits of money and seats."""
    if not edges:
        return 0, 0
    balance, right = balances(supply, edges)
    most = [numpy.inf if edge[2] is None else edge[2] for edge in edges]
    costs = [edge[3] for edge in edges]
    seats = [float(OUTSIDE not in edge[:2]) for edge in edges]
    rules = [LinearConstraint(balance, right, right)]
    for row, limit in [(costs, company.budget), (seats, company.seats)]:
        if limit is not None:
            rules.append(LinearConstraint([row], -numpy.inf, limit))
    left_costs = [float(edge[4]) for edge in edges]

    def least(row, rules):
        answer = milp(row, constraints=rules, integrality=numpy.ones(len(edges)), bounds=(0, most))
        assert answer.status == 0, answer
        return round(answer.fun)

    left = least(left_costs, rules)
    return left, least(costs, [*rules, LinearConstraint([left_costs], left, left)])


FLOWS = {"OR-Tools": by_ortools, "NetworkX": by_networkx, "SciPy": by_scipy}
PEERS = {"moves": FLOWS, "external": FLOWS, "limit": FLOWS, "periods": FLOWS,
         "budget": {"SciPy": by_integers}}


def ours(program, company, folder):
    run = subprocess.run([program, "plan", "redeploy", *company.write(folder), "--format", "json"],
                         capture_output=True, text=True)
    plan = json.loads(run.stdout)
    if "status" not in plan:
        return None, run.stderr
    left = sum(plan["unfilled"].values())
    if company.kind == "external":
        left += sum(plan["unplaced"].values())
    assert plan["certificate"]["proved"], run.stdout
    return plan, (left, plan["total_cost"])


def status(company, left):
    """What the status has to be, as it is defined."""
    if company.kind == "periods":
        asked = sum(need[2] for need in company.needs)
    else:
        gaps = [current - target for current, target in company.positions.values()]
        asked = sum(abs(g) for g in gaps if g < 0 or company.kind == "external")
    return "optimal" if left == 0 else "infeasible" if left == asked else "partial"


def agrees(plan, answer, theirs, company):
    """Whether a plan is what it has to be, or within the bounds that it states."""
    limits = plan.get("limits")
    if not limits or limits["most_placed"] == plan["placed"] and limits["cost_gap"] == 0:
        return answer == theirs and plan["status"] == status(company, theirs[0])
    used = sum(move["persons"] for move in plan["moves"])
    within = answer[1] <= limits.get("budget", answer[1]) and used <= limits.get("seats", used)
    placed = plan["needed"] - theirs[0]
    if not within or not plan["placed"] <= placed <= limits["most_placed"]:
        return False
    return placed > plan["placed"] or theirs[1] <= answer[1] <= theirs[1] + limits["cost_gap"]


def main(program, count):
    differences = 0
    for kind, peers in PEERS.items():
        agreed = {name: 0 for name in peers}
        shown = []
        left_open = 0
        with tempfile.TemporaryDirectory() as folder:
            for seed in range(count):
                company = Company(kind, seed)
                plan, answer = ours(program, company, Path(folder))
                supply, edges = company.network()
                limits = (plan or {}).get("limits") or {"cost_gap": 0, "most_placed": None}
                left_open += limits["cost_gap"] > 0 or (
                    limits["most_placed"] not in (None, plan["placed"]))
                for name, solve in peers.items():
                    theirs = solve(supply, edges, company)
                    if plan and agrees(plan, answer, theirs, company):
                        agreed[name] += 1
                    else:
                        shown.append(f"  {kind} {seed}: ours {answer}, {name} {theirs}")
        for name, same in agreed.items():
            print(f"{kind:10} {name:10} {count:5} compared {count - same:5} differ"
                  + (f"  ({left_open} left something open)" if left_open else ""))
        print("\n".join(shown[:3]), end="\n" if shown else "")
        differences += len(shown)
    sys.exit(1 if differences else 0)


if __name__ == "__main__":
    if not 2 <= len(sys.argv) <= 3:
        sys.exit(__doc__)
    main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 200)
