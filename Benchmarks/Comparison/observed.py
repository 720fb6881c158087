"""Compares rates of `paths plan rates` and shares of `paths merge` with exact fractions and SciPy.

    observed.py PATHS [COUNT]

PATHS is the program, COUNT how many random companies (200). The counts of each are written as a file; shares,
Wilson's intervals (SciPy's binomtest) and, merged with a random graph, Dirichlet's shares are worked out anew from
their definitions. What is hidden is checked by linear programming: from all that is shown, every hidden number
could be another. Prints a table and the first differences, and exits with 1 if there are any.
"""

import json
import random
import subprocess
import sys
import tempfile
from fractions import Fraction
from pathlib import Path

from scipy.optimize import linprog
from scipy.stats import binomtest

TOLERANCE = 1e-9


def paths(program, *arguments):
    run = subprocess.run([program, *map(str, arguments), "--format", "json", "--quiet"],
                         capture_output=True, text=True)
    if run.returncode != 0:
        sys.exit(f"paths {arguments}: {run.returncode} {run.stderr}")
    return json.loads(run.stdout)


def company(rng):
    """from, to -> n; some jobs with stays, some numbers small or zero."""
    jobs = [f"job {number:02d}" for number in range(rng.choice([3, 6, 12]))]
    counts = {}
    for job in jobs:
        for other in rng.sample(jobs, rng.randrange(1, min(6, len(jobs)))):
            counts[job, other] = rng.choice([0, 1, 2, 4, 5, 9, 40]) if job != other else 60
        if rng.random() < 0.5:
            counts[job, "RETRAITE"] = rng.randrange(8)
    return jobs, counts


def write(path, counts):
    path.write_text("from,to,n\n" + "".join(f"{a},{b},{n}\n" for (a, b), n in counts.items()))


def rates(program, folder, counts, rng):
    """What shares and intervals differ from the definition, nothing hidden."""
    confidence = rng.choice([90, 95, 99])
    write(folder / "c.csv", counts)
    answer = paths(program, "plan", "rates", "--counts", folder / "c.csv", "--min-cell", 1,
                   "--confidence", confidence)
    found = []
    whole = {}
    for (job, _), n in counts.items():
        whole[job] = whole.get(job, 0) + n
    for rate in answer["rates"]:
        job, n = rate["from"], counts[rate["from"], rate["to"]]
        if whole[job] == 0:
            continue
        interval = binomtest(n, whole[job]).proportion_ci(confidence / 100, "wilson")
        for key, value in [("n", n), ("rate", float(Fraction(n, whole[job]))),
                           ("low", interval.low), ("high", interval.high)]:
            if abs(rate[key] - value) > TOLERANCE:
                found.append(f"{rate} {key}: {value}")
    if len(answer["rates"]) != len(counts):
        found.append(f"{len(answer['rates'])} rates of {len(counts)}")
    return found


def hidden(program, folder, counts, rng):
    """Hidden numbers that follow from what is shown."""
    least = rng.choice([3, 5, 10])
    write(folder / "c.csv", counts)
    answer = paths(program, "plan", "rates", "--counts", folder / "c.csv", "--min-cell", least)
    cells = [tuple(pair) for pair in answer["hidden_cells"]]
    found = [f"{pair} shown: {n}" for pair, n in counts.items()
             if 0 < n < least and pair not in cells]
    for job in {a for a, _ in cells}:
        own = [pair for pair in cells if pair[0] == job]
        exposure = answer["exposure"][job]
        if exposure is None:
            continue
        rest = exposure - sum(n for pair, n in counts.items() if pair[0] == job and pair not in cells)
        for index, pair in enumerate(own):
            aim = [1 if place == index else 0 for place in range(len(own))]
            ends = [linprog([sign * value for value in aim], A_eq=[[1] * len(own)], b_eq=[rest],
                            bounds=[(1, None)] * len(own)).fun for sign in (1, -1)]
            if abs(ends[0] + ends[1]) < 0.5:
                found.append(f"{pair} follows")
    return found


def merged(program, folder, counts, rng):
    """Shares that differ from (n + a/k) / (N + a)."""
    jobs = sorted({a for a, _ in counts})
    stated = {tuple(rng.sample(jobs, 2)) for _ in range(len(jobs))}
    (folder / "stated.csv").write_text(
        "from,to\n" + "".join(f"{a},{b}\n" for a, b in sorted(stated)))
    write(folder / "c.csv", counts)
    paths(program, "plan", "rates", "--counts", folder / "c.csv", "--min-cell", 1, "--as-graph",
          folder / "seen.json")
    prior = rng.choice([1, 2, 5])
    answer = paths(program, "merge", folder / "stated.csv", folder / "seen.json", "--prior", prior)
    moves = {pair: n for pair, n in counts.items()
             if pair[1] in jobs and pair[0] != pair[1] and n > 0}
    known = {(row["from"], row["to"]): row for key in
             ("seen_not_stated", "stated_not_seen", "stated_and_seen") for row in answer[key]}
    found = []
    for a, b in sorted(stated | moves.keys()):
        whole = sum(n for (job, _), n in counts.items() if job == a)
        k = len({to for start, to in stated | moves.keys() if start == a})
        share = (moves.get((a, b), 0) + Fraction(prior, k)) / (whole + prior)
        row = known.pop((a, b), None)
        if row is None or abs(row["share"] - share) > TOLERANCE:
            found.append(f"{a} -> {b}: {float(share)} {row}")
    return found + [f"{pair} is too many" for pair in known]


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 200
    failed = False
    for name, check in [("rates and intervals", rates), ("hidden numbers", hidden),
                        ("merged shares", merged)]:
        found = []
        for seed in range(count):
            rng = random.Random(f"{name} {seed}")
            _, counts = company(rng)
            with tempfile.TemporaryDirectory() as folder:
                found += check(sys.argv[1], Path(folder), counts, rng)
        print(f"{name:20} {count} companies, {len(found)} differences")
        for line in found[:5]:
            print("  " + line)
        failed = failed or bool(found)
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
