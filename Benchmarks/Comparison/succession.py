"""Compares `paths plan critical`, `bench`, `chains`, `classes` and `return` with other libraries and definitions.

    succession.py PATHS [COUNT]

PATHS is the program, COUNT how many random companies of each kind (200). Each question is written as the files
that people have, answered by the program, and worked out anew: dominators, articulation points, bridges,
betweenness and disjoint routes by NetworkX, lengths of chains by NumPy, months by SciPy, posts filled at once by
OR-Tools; losses by removal and classes and returns from their definitions in plain Python. Prints a table, the
first differences of each row, and exits with 1 if there are any.
"""

import json
import random
import subprocess
import sys
import tempfile
from pathlib import Path

import networkx
import numpy
from ortools.graph.python import max_flow
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import dijkstra


def table(folder, name, heads, rows):
    """Writes a file, its rows in an order of chance, and gives its name."""
    rows = list(rows)
    random.Random(name + str(len(rows))).shuffle(rows)
    lines = [";".join(heads)] + [";".join("" if c is None else str(c) for c in row) for row in rows]
    (folder / name).write_text("\n".join(lines) + "\n")
    return str(folder / name)


def ask(program, *arguments, codes=(0,)):
    run = subprocess.run([program, *arguments, "--format", "json"], capture_output=True, text=True)
    assert run.returncode in codes, (arguments, run.stderr)
    return json.loads(run.stdout)


def near(left, right):
    if left is None or right is None:
        return left is right
    return abs(left - right) <= 1e-9 * max(1, abs(right))


def same(left, right):
    """Whether two numbers, lists or objects agree, numbers but for rounding."""
    if isinstance(right, dict):
        return left.keys() == right.keys() and all(same(left[k], right[k]) for k in right)
    if isinstance(right, list):
        return len(left) == len(right) and all(map(same, left, right))
    if isinstance(right, bool) or isinstance(right, str) or right is None:
        return left == right
    return near(left, right)


def moves(rng, most=14):
    jobs = [f"job {number:02d}" for number in range(rng.randrange(2, most))]
    graph = networkx.DiGraph()
    graph.add_nodes_from(jobs)
    for _ in range(rng.randrange(1, len(jobs) * 3)):
        source, target = rng.sample(jobs, 2)
        graph.add_edge(source, target, weight=rng.randrange(1, 15))
    graph.remove_nodes_from([job for job in jobs if graph.degree(job) == 0])
    return graph


# Critical jobs

def passages(graph, entries, target):
    """The jobs on every route, by dominators below a root."""
    rooted = graph.copy()
    rooted.add_edges_from(("", entry) for entry in entries if entry != target)
    above = networkx.immediate_dominators(rooted, "") if "" in rooted else {}
    if target not in above:
        return None
    found, here = [], above[target]
    while here and here != "":
        found.append(here)
        here = above[here]
    return [job for job in reversed(found) if job not in entries]


def redundancy(graph, entries, target):
    """Disjoint routes, by a flow through jobs split in two."""
    split = networkx.DiGraph()
    split.add_node("")
    split.add_node((target, "in"))
    for job in graph:
        if job != target:
            limit = {} if job in entries else {"capacity": 1}
            split.add_edge((job, "in"), (job, "out"), **limit)
    for source, goal in graph.edges:
        if source != target:
            split.add_edge((source, "out"), (goal, "in"), capacity=1)
    for entry in entries:
        if entry != target:
            split.add_edge("", (entry, "in"))
    return networkx.maximum_flow_value(split, "", (target, "in"))


def critical(program, rng, folder):
    graph = moves(rng)
    jobs = sorted(graph)
    entries = sorted(rng.sample(jobs, rng.randrange(1, min(4, len(jobs)))))
    targets = sorted(rng.sample(jobs, rng.randrange(1, len(jobs))))
    by_months = rng.random() < 0.5
    heads = ["from", "to"] + (["months"] if by_months else [])
    rows = [(a, b, d["weight"]) if by_months else (a, b) for a, b, d in graph.edges(data=True)]
    options = [part for job in entries for part in ("--entry", job)]
    options += [part for job in targets for part in ("--targets", job)]
    ours = ask(program, "plan", "critical", "--moves", table(folder, "m.csv", heads, rows), *options)
    plain = graph.to_undirected()
    loss = {}
    for job in jobs:
        rest = graph.copy()
        rest.remove_node(job)
        loss[job] = sum(
            networkx.has_path(graph, a, b) and not networkx.has_path(rest, a, b)
            for a in entries for b in targets if job not in (a, b) and a != b)
    theirs = {
        "mandatory": {target: passages(graph, entries, target) for target in targets},
        "single_feeder": [job for job in jobs if graph.in_degree(job) == 1],
        "articulation": sorted(networkx.articulation_points(plain)),
        "bridges": sorted(sorted(pair) for pair in networkx.bridges(plain)),
        "betweenness": networkx.betweenness_centrality(graph, weight="weight" if by_months else None),
        "loss": loss,
        "redundancy": {target: redundancy(graph, entries, target) for target in targets},
    }
    if len(entries) == 1 and targets != entries:
        # Menger by NetworkX itself: one entry, and no direct move, which it does not count.
        entry = entries[0]
        for target in targets:
            if target != entry:
                rest = graph.copy()
                direct = rest.has_edge(entry, target)
                if direct:
                    rest.remove_edge(entry, target)
                count = networkx.node_connectivity(rest, entry, target) + direct
                assert theirs["redundancy"][target] == count
    ours["bridges"] = sorted(ours["bridges"])
    return {key: ours[key] for key in theirs}, theirs


# Benches

def bench(program, rng, folder):
    graph = moves(rng)
    jobs = sorted(graph)
    head = {job: rng.randrange(6) for job in jobs if rng.random() < 0.9}
    chosen = sorted(rng.sample(jobs, rng.randrange(1, len(jobs))))
    now, soon, later = sorted(rng.sample(range(1, 30), 3))
    ours = ask(
        program, "plan", "bench",
        "--moves", table(folder, "m.csv", ["from", "to", "months"],
                         [(a, b, d["weight"]) for a, b, d in graph.edges(data=True)]),
        "--headcount", table(folder, "h.csv", ["job", "headcount"], head.items()),
        "--critical", table(folder, "c.csv", ["job"], [(job,) for job in chosen]),
        "--ready-now", str(now), "--soon", str(soon), "--later", str(later))
    place = {job: number for number, job in enumerate(jobs)}
    edges = list(graph.edges(data="weight"))
    lengths = csr_matrix(([w for _, _, w in edges],
                          ([place[a] for a, _, _ in edges], [place[b] for _, b, _ in edges])),
                         shape=(len(jobs), len(jobs)))
    months = dijkstra(lengths)
    theirs, able = {}, []
    for job in chosen:
        bands = {"ready_now": 0, "ready_soon": 0, "ready_later": 0}
        feeders = 0
        for other in jobs:
            time = months[place[other], place[job]]
            if other == job or time > later:
                continue
            band = "ready_now" if time <= now else "ready_soon" if time <= soon else "ready_later"
            bands[band] += head.get(other, 0)
            if band == "ready_now":
                able.append((other, job))
                feeders += head.get(other) != 0
        positions = head.get(job, 0)
        ratio = bands["ready_now"] / positions if positions else None
        theirs[job] = {"positions": positions, **bands, "feeders_ready_now": feeders,
                       "ratio_ready_now": ratio, "covered": ratio is not None and ratio >= 1}
    solver = max_flow.SimpleMaxFlow()
    for job, number in place.items():
        solver.add_arc_with_capacity(0, 2 + number, head.get(job, 0))
    for job in chosen:
        solver.add_arc_with_capacity(2 + len(jobs) + place[job], 1, head.get(job, 0))
    for other, job in able:
        solver.add_arc_with_capacity(2 + place[other], 2 + len(jobs) + place[job], 10_000)
    assert solver.solve(0, 1) == solver.OPTIMAL
    posts = sum(row["positions"] for row in theirs.values())
    alone = [job for job in chosen if head.get(job) == 1 and all(
        head.get(other) == 0 or months[place[other], place[job]] > later
        for other in jobs if other != job)]
    answer = {
        "bench": theirs, "net_posts_filled": solver.optimal_flow(),
        "coverage_ready_now": sum(row["covered"] for row in theirs.values()) / len(chosen),
        "successor_coverage_percent":
            sum(row["ready_now"] for row in theirs.values()) / posts * 100 if posts else None,
        "single_holder_no_bench": alone,
    }
    for row in ours["bench"].values():
        row.pop("feeders")
    return {key: ours[key] for key in answer}, answer


# Vacancy chains

def chains(program, rng, folder):
    jobs = [f"job {number:02d}" for number in range(rng.randrange(1, 12))]
    rows, ending = {}, rng.random() < 0.8
    for job in jobs:
        goals = rng.sample(jobs, rng.randrange(len(jobs) + 1))
        left = 1000
        for goal in goals:
            part = rng.randrange(left + 1) if ending or goal != goals[-1] else left
            left -= part
            rows[job, goal] = part / 1000
    rows[jobs[0], jobs[0]] = rows.get((jobs[0], jobs[0]), 0.0)
    named = sorted({job for pair in rows for job in pair})
    ours = ask(program, "plan", "chains", "--vacancies",
               table(folder, "v.csv", ["from", "to", "probability"],
                     [(a, b, f"{p:.3f}".replace(".", ",")) for (a, b), p in rows.items()]),
               "--decimal", "comma", codes=(0, 1))
    steps = numpy.zeros((len(named), len(named)))
    for (a, b), part in rows.items():
        steps[named.index(a), named.index(b)] = part
    graph = networkx.DiGraph()
    graph.add_nodes_from(named)
    graph.add_edges_from(pair for pair, part in rows.items() if part > 0)
    ends = [job for job in named if steps[named.index(job)].sum() < 1 - 1e-9]
    closed = [job for job in named
              if not any(job == end or networkx.has_path(graph, job, end) for end in ends)]
    finite = [job for job in named
              if not any(job == trap or networkx.has_path(graph, job, trap) for trap in closed)]
    numbers = [named.index(job) for job in finite]
    solved = numpy.linalg.solve(
        numpy.eye(len(finite)) - steps[numpy.ix_(numbers, numbers)], numpy.ones(len(finite)))
    length = dict.fromkeys(named) | dict(zip(finite, map(float, solved)))
    theirs = {"chain_length": length, "closed_set": closed,
              "status": "endless" if closed else "complete"}
    return {key: ours[key] for key in theirs}, theirs


# Classes and returns

def classes(program, rng, folder):
    rows = {f"job {n:02d}": (rng.randrange(60), rng.randrange(30) / 100, rng.randrange(9),
                             rng.randrange(60)) for n in range(rng.randrange(1, 20))}
    horizon = rng.randrange(8)
    ours = ask(program, "plan", "classes", table(
        folder, "k.csv", ["job", "current", "attrition", "retirements", "target"],
        [(job, c, str(a).replace(".", ","), r, t) for job, (c, a, r, t) in rows.items()]),
        "--horizon", str(horizon))
    theirs = []
    for job, (current, attrition, retirements, target) in sorted(rows.items()):
        projected = current * (1 - attrition) ** horizon - retirements
        left = max(0, projected)
        kind = ("emergence" if target > 0 and target >= 2 * current
                else "sensible" if left > target and left - target >= 0.1 * left
                else "tension" if target > left and target - left >= 0.1 * left else "stable")
        theirs.append({"job": job, "projected": projected, "gap": target - projected, "class": kind})
    return [{key: row[key] for key in theirs[0]} for row in ours["rows"]], theirs


def returns(program, rng, folder):
    jobs = [f"job {number:02d}" for number in range(rng.randrange(2, 9))]
    def some(most):
        return rng.choice([None, rng.randrange(most)])
    costs = {job: (some(20_000), some(50_000), some(7_000), some(8)) for job in jobs
             if rng.random() < 0.9}
    plan = {}
    for _ in range(rng.randrange(1, 10)):
        plan[tuple(rng.sample(jobs, 2))] = (rng.randrange(1, 9), some(40_000), some(12))
    ours = ask(
        program, "plan", "return",
        "--plan", table(folder, "p.csv", ["from", "to", "persons", "cost", "months"],
                        [(*pair, *row) for pair, row in plan.items()]),
        "--external", table(folder, "x.csv", ["job", "hire_cost_eur", "exit_cost_eur",
                                              "monthly_wage_eur", "ramp_up_months"],
                            [(job, *row) for job, row in costs.items()]))

    def wages(persons, months, wage):
        return 0 if months == 0 else None if None in (months, wage) else persons * months * wage

    def total(parts):
        known = [part for part in parts if part is not None]
        return sum(known) if known else None

    rows = []
    for (source, target), (persons, training, months) in sorted(plan.items()):
        left, goal = costs.get(source, (None,) * 4), costs.get(target, (None,) * 4)
        reskill = total([training, wages(persons, months, left[2])])
        replace = total([None if left[1] is None else persons * left[1],
                         None if goal[0] is None else persons * goal[0],
                         wages(persons, goal[3], goal[2])])
        saving = None if None in (reskill, replace) else replace - reskill
        rows.append({"from": source, "to": target, "persons": persons, "reskill": reskill,
                     "replace": replace, "net_saving": saving})
    theirs = {"rows": rows, "total_net_saving": sum(row["net_saving"] or 0 for row in rows)}
    ours["rows"] = [{key: row[key] for key in rows[0]} for row in ours["rows"]]
    return {key: ours[key] for key in theirs}, theirs


QUESTIONS = {"critical": critical, "bench": bench, "chains": chains, "classes": classes,
             "return": returns}


def main(program, count):
    differences = 0
    for name, question in QUESTIONS.items():
        shown = []
        with tempfile.TemporaryDirectory() as folder:
            for seed in range(count):
                ours, theirs = question(program, random.Random(f"{name} {seed}"), Path(folder))
                if not same(ours, theirs):
                    shown.append(f"  {name} {seed}: ours {ours}, theirs {theirs}")
        print(f"{name:10} {count:5} compared {len(shown):5} differ")
        print("\n".join(shown[:3]), end="\n" if shown else "")
        differences += len(shown)
    sys.exit(1 if differences else 0)


if __name__ == "__main__":
    if not 2 <= len(sys.argv) <= 3:
        sys.exit(__doc__)
    main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 200)
