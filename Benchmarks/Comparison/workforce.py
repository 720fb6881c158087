"""Compares `paths plan forecast`, `steady`, `maintain` and `attain` with NumPy, SciPy and exact fractions.

    workforce.py PATHS [COUNT]

PATHS is the program, COUNT how many random companies of each kind (200). Each question is written as the files
that people have and answered by the program.

  forecast   expectation and covariance by NumPy from the definition: n' = nP + R, and for each person of a job
             the covariance of one draw from its row, carried on by P (with a mix by Q = P + wr');
             with COUNT people drawn one by one on a few of them, see `lots`
  steady     exact fractions: n(I - P) = R, or piQ = pi by Gaussian elimination; existence by search of the graph
  maintain   exact fractions
  attain     SciPy's linprog (HiGHS), one linear program for each number of periods

Prints a table, the first differences of each row, and exits with 1 if there are any.
"""

import json
import math
import random
import subprocess
import sys
import tempfile
from fractions import Fraction
from pathlib import Path

import numpy
from scipy.optimize import linprog


class Company:
    """Random jobs, rates in twentieths, recruits or a mix; some rates are 0, some jobs have no exit."""

    def __init__(self, kind, seed):
        rng = random.Random(f"{kind} {seed}")
        self.rng = rng
        count = rng.choice([1, 2, 3, 5, 12])
        self.jobs = [f"job {number:02d}" for number in range(count)]
        self.headcount = [rng.randrange(40) for _ in self.jobs]
        self.rates = [[Fraction(0)] * count for _ in self.jobs]
        self.exits = [Fraction(0)] * count
        for job in range(count):
            left = 20
            if rng.random() < 0.7:
                exit = rng.randrange(1, 8)
                self.exits[job] = Fraction(exit, 20)
                left -= exit
            for other in range(count):
                if other != job and rng.random() < 0.35:
                    rate = rng.randrange(min(left, 8) + 1)
                    self.rates[job][other] = Fraction(rate, 20)
                    left -= rate
            self.rates[job][job] = Fraction(left, 20)
        self.recruits = [Fraction(rng.choice([0, 0, 1, 3, 7]), rng.choice([1, 2])) for _ in self.jobs]
        parts = [rng.randrange(4) for _ in self.jobs]
        if not any(parts):
            parts[0] = 1
        # Shares in hundredths, so that they can be written as they are.
        shares = [part * 100 // sum(parts) for part in parts]
        shares[parts.index(max(parts))] += 100 - sum(shares)
        self.shares = [Fraction(share, 100) for share in shares]
        self.is_mixed = rng.random() < 0.5
        self.growth = rng.choice([0, 0, 3, -1])
        self.periods = rng.choice([1, 2, 3, 8])
        self.target = self.goal(rng)

    def goal(self, rng):
        """A target for `attain`: near what random recruits lead to, so that some can be reached."""
        now = [Fraction(n) for n in self.headcount]
        for _ in range(rng.randrange(1, 4)):
            leavers = sum(n * w for n, w in zip(now, self.exits))
            now = [sum(n * row[j] for n, row in zip(now, self.rates)) for j in range(len(now))]
            chosen = rng.randrange(len(now))
            now[chosen] += leavers
        if rng.random() < 0.5 and len(now) > 1:
            left, right = rng.sample(range(len(now)), 2)
            moved = min(now[left], Fraction(rng.randrange(5)))
            now[left] -= moved
            now[right] += moved
        if rng.random() < 0.3:
            now = [Fraction(round(n)) for n in now]
        return now

    def write(self, folder, with_mix=False, with_recruits=False):
        def table(name, heads, rows):
            lines = [";".join(heads)] + [";".join(map(str, row)) for row in rows]
            (folder / name).write_text("\n".join(lines) + "\n")
            return str(folder / name)

        moves = [(a, b, float(self.rates[i][j])) for i, a in enumerate(self.jobs)
                 for j, b in enumerate(self.jobs) if i != j and self.rates[i][j]]
        self.rng.shuffle(moves)
        options = ["--headcount", table("h.csv", ["job", "headcount"], zip(self.jobs, self.headcount)),
                   "--transitions", table("t.csv", ["from", "to", "rate"], moves),
                   "--attrition", table("w.csv", ["job", "exit_rate"],
                                        [(job, float(w)) for job, w in zip(self.jobs, self.exits) if w])]
        if with_mix:
            options += ["--mix", table("m.csv", ["job", "share"],
                                       [(job, f"{float(r) * 100:g} %")
                                        for job, r in zip(self.jobs, self.shares)])]
        if with_recruits:
            options += ["--recruitment", table("r.csv", ["job", "persons_per_period"],
                                               [(job, float(r)) for job, r in zip(self.jobs, self.recruits)])]
        return options


def ours(program, command, options):
    run = subprocess.run([program, "plan", command, *options, "--format", "json"],
                         capture_output=True, text=True)
    assert run.returncode in (0, 1), run.stderr
    return json.loads(run.stdout)


def near(left, right, tolerance=1e-9):
    return abs(left - right) <= tolerance * max(1, abs(left), abs(right))


def whole(numbers):
    """Largest remainders, from exact fractions."""
    floors = [math.floor(n) for n in numbers]
    total = math.floor(sum(numbers) + Fraction(1, 2))
    order = sorted(range(len(numbers)), key=lambda i: (-(numbers[i] - floors[i]), i))
    for index in order[:total - sum(floors)]:
        floors[index] += 1
    return floors


# Forecast


def by_numpy(company):
    """Expectation and covariance, or the first period in which places are cut faster than people leave."""
    p = numpy.array(company.rates, dtype=float)
    w = numpy.array(company.exits, dtype=float)
    r = numpy.array(company.shares, dtype=float)
    q = p + numpy.outer(w, r) if company.is_mixed else p
    now = numpy.array(company.headcount, dtype=float)
    exact = [Fraction(n) for n in company.headcount]
    covariance = numpy.zeros((len(now), len(now)))
    periods = []
    for period in range(1, company.periods + 1):
        leavers = now @ w
        if company.is_mixed and leavers + company.growth < -1e-9:
            return period
        spread = sum((n * (numpy.diag(row) - numpy.outer(row, row)) for n, row in zip(now, q)),
                     numpy.zeros_like(covariance))
        covariance = q.T @ covariance @ q + spread
        recruits = r * (leavers + company.growth) if company.is_mixed else numpy.array(
            company.recruits, dtype=float)
        lost = sum(n * x for n, x in zip(exact, company.exits))
        hired = ([x * (lost + company.growth) for x in company.shares] if company.is_mixed
                 else company.recruits)
        exact = [sum(n * row[j] for n, row in zip(exact, company.rates)) + hired[j]
                 for j in range(len(exact))]
        now = now @ p + recruits
        periods.append((now, numpy.sqrt(numpy.maximum(0, numpy.diag(covariance))), leavers,
                        recruits.sum(), whole(exact)))
    return periods


def forecast(program, company, folder):
    options = company.write(folder, company.is_mixed, not company.is_mixed)
    options += ["--periods", str(company.periods)]
    if company.is_mixed:
        options += ["--growth", str(company.growth)]
    answer = ours(program, "forecast", options)
    theirs = by_numpy(company)
    if isinstance(theirs, int):
        return answer["status"] == "none" and answer["first_impossible_period"] == theirs
    for period, (headcount, deviation, leavers, recruits, displayed) in zip(answer["periods"], theirs):
        for job, x, s, n in zip(company.jobs, headcount, deviation, displayed):
            # A root of what is all rounding is known to half as many digits.
            if not (near(period["headcount"][job], x) and near(period["standard_deviation"][job], s, 1e-6)
                    and period["displayed"][job] == n):
                return False
        if not (near(period["leavers"], leavers) and near(period["recruits"], recruits)):
            return False
    return len(answer["periods"]) == company.periods


def lots(program, company, folder, runs=20_000):
    """People drawn one by one: mean and deviation within five standard errors."""
    company.growth = 0
    company.recruits = [Fraction(round(r)) for r in company.recruits]
    options = company.write(folder, company.is_mixed, not company.is_mixed)
    answer = ours(program, "forecast", options + ["--periods", "3"])
    rng = numpy.random.default_rng(company.rng.randrange(1 << 30))
    p = numpy.array(company.rates, dtype=float)
    w = numpy.array(company.exits, dtype=float)
    r = numpy.array(company.shares, dtype=float)
    now = numpy.tile(numpy.array(company.headcount), (runs, 1))
    for _ in range(3):
        moved = numpy.zeros_like(now)
        for job in range(len(company.jobs)):
            drawn = rng.multinomial(now[:, job], [*p[job], w[job]])
            moved += drawn[:, :-1]
            if company.is_mixed:
                moved += rng.multinomial(drawn[:, -1], r)
        now = moved if company.is_mixed else moved + numpy.array([int(x) for x in company.recruits])
    last = answer["periods"][-1]
    for index, job in enumerate(company.jobs):
        s = last["standard_deviation"][job]
        if abs(now[:, index].mean() - last["headcount"][job]) > 5 * s / math.sqrt(runs) + 1e-9:
            return False
        # Few people are far from normal: their fourth moment says how far a variance may be off.
        parts = (now[:, index] - now[:, index].mean()) ** 2
        if abs(parts.mean() - s * s) > 5 * parts.std() / math.sqrt(runs) + 1e-6:
            return False
    return True


# Steady state


def solved(rows, right):
    """Exact solution of a regular system of fractions."""
    size = len(rows)
    table = [list(row) + [side] for row, side in zip(rows, right)]
    for column in range(size):
        pivot = next(row for row in range(column, size) if table[row][column])
        table[column], table[pivot] = table[pivot], table[column]
        for row in range(size):
            if row != column and table[row][column]:
                factor = table[row][column] / table[column][column]
                table[row] = [x - factor * y for x, y in zip(table[row], table[column])]
    return [table[row][size] / table[row][row] for row in range(size)]


def closed_classes(edges):
    """The classes of a chain that nobody leaves: what each vertex reaches, and who reaches it back."""
    size = len(edges)
    reach = [[i == j or bool(edges[i][j]) for j in range(size)] for i in range(size)]
    for k in range(size):
        for i in range(size):
            if reach[i][k]:
                for j in range(size):
                    reach[i][j] = reach[i][j] or reach[k][j]
    return reach, sorted({tuple(j for j in range(size) if reach[i][j]) for i in range(size)
                          if all(reach[j][i] for j in range(size) if reach[i][j])})


def steady(program, company, folder):
    options = company.write(folder, company.is_mixed, not company.is_mixed)
    answer = ours(program, "steady", options)
    size = range(len(company.jobs))
    if company.is_mixed:
        q = [[company.rates[i][j] + company.exits[i] * company.shares[j] for j in size] for i in size]
        _, classes = closed_classes(q)
        if len(classes) > 1:
            names = [[company.jobs[j] for j in group] for group in classes]
            return answer["status"] == "none" and answer["closed_sets"] == names
        group = classes[0]
        rows = [[q[i][j] - (i == j) for i in group] for j in group]
        rows[-1] = [Fraction(1)] * len(group)
        pi = dict(zip(group, solved(rows, [Fraction(0)] * (len(group) - 1) + [Fraction(1)])))
        total = sum(company.headcount)
        return answer["status"] == "exists" and all(
            near(answer["headcount"][job], float(pi.get(i, 0) * total), 1e-8)
            and near(answer["shares"][job], float(pi.get(i, 0)), 1e-8) for i, job in enumerate(company.jobs))
    reach, classes = closed_classes(company.rates)
    reached = [j for j in size if any(company.recruits[i] and reach[i][j] for i in size)]
    stuck = [group for group in classes if group[0] in reached
             and not any(company.exits[j] for j in group)]
    if stuck:
        return answer["status"] == "none" and answer["closed_set"] == [company.jobs[j] for j in stuck[0]]
    rows = [[(i == j) - company.rates[i][j] for i in reached] for j in reached]
    found = dict(zip(reached, solved(rows, [company.recruits[j] for j in reached])))
    return answer["status"] == "exists" and all(
        answer["headcount"][job] is None or near(answer["headcount"][job], float(found.get(i, 0)), 1e-8)
        for i, job in enumerate(company.jobs)) and near(
            answer["recruits_per_period"], float(sum(company.recruits)))


def maintain(program, company, folder):
    answer = ours(program, "maintain", company.write(folder))
    size = range(len(company.jobs))
    needed = [company.headcount[j] - sum(company.headcount[i] * company.rates[i][j] for i in size)
              for j in size]
    possible = all(n >= 0 for n in needed)
    return (answer["status"] == ("maintainable" if possible else "not maintainable")
            and set(answer["overflow"]) == {company.jobs[j] for j in size if needed[j] < 0}
            and all(near(answer["recruits"][company.jobs[j]], float(max(0, needed[j]))) for j in size)
            and all(near(answer["overflow"][company.jobs[j]], float(-needed[j]))
                    for j in size if needed[j] < 0))


# Attain


def by_linprog(company, target, last, sizes_fixed):
    p = numpy.array(company.rates, dtype=float)
    size = len(company.jobs)
    verdicts = {}
    for periods in range(1, last + 1):
        power = [numpy.linalg.matrix_power(p, k) for k in range(periods + 1)]
        start = numpy.array(company.headcount, dtype=float)
        rows, right = [], []
        for job in range(size):
            rows.append([power[periods - t][i, job] for t in range(1, periods + 1) for i in range(size)])
            right.append(target[job] - (start @ power[periods])[job])
        if sizes_fixed:
            for period in range(1, periods + 1):
                rows.append([power[period - t][i].sum() if t <= period else 0
                             for t in range(1, periods + 1) for i in range(size)])
                right.append(start.sum() - (start @ power[period]).sum())
        answer = linprog(numpy.zeros(size * periods), A_eq=rows, b_eq=right, method="highs")
        verdicts[str(periods)] = answer.status == 0
    return verdicts


def attain(program, company, folder):
    # As people write targets: with two decimals.
    target = [round(float(n), 2) for n in company.target]
    sizes_fixed = abs(sum(target) - sum(company.headcount)) <= 1e-9 * max(1, sum(company.headcount))
    rows = "\n".join(f"{job};{n:.2f}" for job, n in zip(company.jobs, target))
    (folder / "g.csv").write_text("job;headcount\n" + rows + "\n")
    answer = ours(program, "attain", company.write(folder) + [
        "--target", str(folder / "g.csv"), "--periods", "5"])
    if answer["feasible_by_periods"] != by_linprog(company, target, 5, sizes_fixed):
        return False
    if answer["sizes"] != ("fixed" if sizes_fixed else "free"):
        return False
    now = numpy.array(company.headcount, dtype=float)
    for step in answer["recruits"]:
        recruits = numpy.array([step[job] for job in company.jobs])
        now = now @ numpy.array(company.rates, dtype=float) + recruits
        if recruits.min() < 0 or (sizes_fixed and not near(now.sum(), sum(company.headcount), 1e-6)):
            return False
    return not answer["recruits"] or all(near(x, n, 1e-6) for x, n in zip(now, target))


KINDS = {"forecast": (forecast, "NumPy"), "lots": (lots, "drawn people"), "steady": (steady, "fractions"),
         "maintain": (maintain, "fractions"), "attain": (attain, "SciPy")}


def main(program, count):
    differences = 0
    for kind, (compare, peer) in KINDS.items():
        shown = []
        # Each of the lots takes a second.
        number = count // 10 if kind == "lots" else count
        with tempfile.TemporaryDirectory() as folder:
            for seed in range(number):
                if not compare(program, Company(kind, seed), Path(folder)):
                    shown.append(f"  {kind} {seed} differs")
        print(f"{kind:10} {peer:13} {number:5} compared {len(shown):5} differ")
        print("\n".join(shown[:3]), end="\n" if shown else "")
        differences += len(shown)
    sys.exit(1 if differences else 0)


if __name__ == "__main__":
    if not 2 <= len(sys.argv) <= 3:
        sys.exit(__doc__)
    main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 200)
