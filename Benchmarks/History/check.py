"""Compares the counts of `aggregate.sql` with those of `paths plan rates --history`, cell by cell.

    check.py PATHS [COUNT]

PATHS is the program, COUNT how many persons are made up (1500). Their histories have duplicates, rows side by
side, rows without an end, impossible rows, gaps of exactly 31, 32, 183 and 184 days and jobs with new names. Each
is given to five persons, so that no number is small enough to be hidden. The SQL runs in DuckDB. Prints what was
compared and exits with 1 where anything differs.
"""

import csv
import json
import random
import re
import subprocess
import sys
import tempfile
from collections import Counter
from datetime import date, timedelta
from pathlib import Path

import duckdb

JOBS = ["Testeur", "Développeur", "Chef de projet", "Architecte", "Technicien", "Technicien support"]
RENAMED = {"Programmeur": "Développeur", "Agent support": "Technicien support"}
CUTOFF = date(2024, 6, 30)
COPIES = 5


def history(seed):
    """The rows of one person: (job, start, end, fte), a missing value as None."""
    rng = random.Random(seed)
    rows = []
    start = date(2012, 1, 1) + timedelta(rng.randrange(3000))
    for _ in range(rng.randrange(1, 7)):
        end = start + timedelta(rng.choice([0, 1, 30, 200, 365, 800]) + rng.randrange(3))
        job = rng.choice(JOBS + list(RENAMED))
        fte = rng.choice([None, 1, 1, 0.8, 0.5])
        rows.append((job, start, end, fte))
        if rng.random() < 0.15:
            rows.append((rng.choice(JOBS), start, end + timedelta(rng.randrange(-20, 20)),
                         rng.choice([1, 0.5])))
        if rng.random() < 0.15:
            rows.append((rng.choice(JOBS), start + timedelta(rng.randrange(30)),
                         end + timedelta(rng.randrange(-40, 40)), 0.2))
        if rng.random() < 0.5:
            start = end + timedelta(rng.choice([0, 1, 30, 31, 32, 33, 182, 183, 184, 185, 400]))
            job_again = rng.random() < 0.5
            if job_again:
                rows.append((job, start, start + timedelta(100), fte))
                start += timedelta(rng.choice([101, 131, 132, 283, 284]))
        else:
            start = end + timedelta(1)
    if rng.random() < 0.4:
        job, first, _, fte = rows[-1]
        rows[-1] = (job, first, rng.choice([None, None, date(9999, 12, 31), CUTOFF,
                                            CUTOFF + timedelta(1)]), fte)
    if rng.random() < 0.1:
        rows.append((rng.choice(JOBS), date(2020, 5, 2), date(2020, 5, 1), 1))
    if rng.random() < 0.1:
        rows.append((None, date(2020, 5, 2), date(2020, 6, 1), 1))
    if rng.random() < 0.1:
        rows.append((rng.choice(JOBS), None, date(2020, 6, 1), 1))
    return rows


def write(folder, count):
    """The files, as people have them, rows in no order; the number of rows."""
    rows = []
    for number in range(count):
        own = history(f"history {number}")
        for copy in range(COPIES):
            rows += [(f"p{number}-{copy}", *row) for row in own]
    rows += [(None, JOBS[0], date(2020, 1, 1), date(2020, 2, 1), 1)] * 3
    random.Random("order").shuffle(rows)
    with open(folder / "history.csv", "w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["person_id", "job", "start_date", "end_date", "fte"])
        writer.writerows(rows)
    with open(folder / "renaming.csv", "w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["old", "new"])
        writer.writerows(RENAMED.items())
    return rows


def by_sql(folder, renewal, bridge):
    """from, to -> n, persons, days, out of DuckDB."""
    text = (Path(__file__).parent / "aggregate.sql").read_text()
    text = re.sub(r"DATE '2025-12-31'", f"DATE '{CUTOFF}'", text)
    text = text.replace("INTERVAL '31' DAY", f"INTERVAL '{renewal}' DAY")
    text = text.replace("INTERVAL '183' DAY", f"INTERVAL '{bridge}' DAY")
    database = duckdb.connect()
    database.execute(
        "CREATE TABLE history (person_id VARCHAR, job VARCHAR, start_date DATE, end_date DATE, fte DOUBLE)")
    database.execute(f"COPY history FROM '{folder / 'history.csv'}' (HEADER, NULLSTR '')")
    database.execute("CREATE TABLE renaming (old_job VARCHAR, new_job VARCHAR)")
    database.execute(f"COPY renaming FROM '{folder / 'renaming.csv'}' (HEADER)")
    loaded = database.execute("SELECT COUNT(*) FROM history").fetchone()[0]
    return loaded, {(a, b): (n, persons, days)
                    for a, b, n, persons, days in database.execute(text).fetchall()}


def by_paths(program, folder, renewal, bridge):
    """The program's answer."""
    run = subprocess.run(
        [program, "plan", "rates", "--history", folder / "history.csv", "--rename",
         folder / "renaming.csv", "--cutoff", str(CUTOFF), "--renewal-days", str(renewal),
         "--bridge-days", str(bridge), "--format", "json", "--quiet"], capture_output=True, text=True)
    if run.returncode != 0:
        sys.exit(f"paths ended with {run.returncode}: {run.stderr}")
    return json.loads(run.stdout)


def differences(cells, answer):
    """What the two disagree about, and how many numbers were compared."""
    found, compared = [], 0

    def compare(what, left, right):
        nonlocal compared
        compared += 1
        if left is None or right is None or abs(left - right) > 1e-6:
            found.append(f"{what}: SQL {left}, paths {right}")

    if answer["hidden_cells"]:
        found.append(f"hidden: {answer['hidden_cells']}")
    rates = {(r["from"], r["to"]): r for r in answer["rates"]}
    maps = {"#exit": "exits", "#open": "open", "#interrupted": "interrupted"}
    for end, key in maps.items():
        for job, n in answer[key].items():
            compare(f"{job} {end} in SQL", (cells.get((job, end)) or [None])[0], n)
    for pair in rates.keys() - cells.keys():
        found.append(f"{pair} is not in SQL")
    exposure, days_of = Counter(), Counter()
    for (job, to), (n, persons, days) in cells.items():
        exposure[job] += n
        days_of[job] += days
        if to in maps:
            compare(f"{job} {to}", n, answer[maps[to]].get(job))
            continue
        rate = rates.get((job, to), {})
        compare(f"{job} -> {to} n", n, rate.get("n"))
        compare(f"{job} -> {to} persons", persons, rate.get("persons"))
        compare(f"{job} -> {to} days", days, round(rate.get("mean_months", 0) * n * 365.25 / 12, 6))
    for job in exposure.keys() | answer["exposure"].keys():
        compare(f"{job} exposure", exposure[job], answer["exposure"].get(job))
        compare(f"{job} person-years", days_of[job] / 365.25, answer["person_years"].get(job))
    compare("episodes", sum(exposure.values()), answer["episodes"])
    return found, compared


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 1500
    failed = False
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        rows = write(folder, count)
        for renewal, bridge in [(31, 183), (0, 0), (32, 184), (400, 400)]:
            loaded, cells = by_sql(folder, renewal, bridge)
            answer = by_paths(sys.argv[1], folder, renewal, bridge)
            found, compared = differences(cells, answer)
            parts = ["rejected_rows", "duplicates", "secondary", "renewals", "episodes"]
            accounted = sum(answer[part] for part in parts)
            if not len(rows) == loaded == answer["rows_read"] == accounted:
                found.append(f"rows: {len(rows)} written, {loaded} in SQL, "
                             f"{answer['rows_read']} read, {accounted} accounted for")
            if renewal == 31 and min(answer[part] for part in parts) == 0:
                found.append("a rule was never met")
            print(f"renewal {renewal}, move {bridge} days: {len(rows)} rows, {len(cells)} cells, "
                  f"{compared} numbers compared, {len(found)} differences")
            for line in found[:10]:
                print("  " + line)
            failed = failed or bool(found)
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
