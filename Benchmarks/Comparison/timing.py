"""Times GraphCore beside SciPy, igraph and NetworKit on the same generated graphs.

    timing.py RUNNER FOLDER [question ...]

RUNNER is the compiled PeerRunner; FOLDER takes the graphs, about 500 MB, which are made once.
Prints a table in Markdown: processor seconds of the median run, the best of the others, and how
many times as long it takes as GraphCore. Exits with 1 where answers differ.
"""

import json
import math
import os
import statistics
import subprocess
import sys
import time

import numpy as np

from peers.timed import Igraph, NetworKit, SciPy


def families(vertices, edges, seed):
    """Most edges stay in one of many families; some vertices have far more edges than others."""
    random = np.random.default_rng(seed)
    count = int(math.sqrt(vertices))
    sources = (vertices * random.random(edges) ** 1.5).astype(np.int64)
    near = sources // count * count + (count * random.random(edges) ** 2).astype(np.int64)
    far = (vertices * random.random(edges) ** 1.8).astype(np.int64)
    targets = np.where(random.random(edges) < 0.8, near, far) % vertices
    names = random.permutation(vertices)
    return names[sources], names[targets]


def grid(side):
    """A square of streets, both ways."""
    corner = np.arange(side * side).reshape(side, side)
    east = np.stack([corner[:, :-1].ravel(), corner[:, 1:].ravel()])
    south = np.stack([corner[:-1].ravel(), corner[1:].ravel()])
    both = np.concatenate([east, south, east[::-1], south[::-1]], axis=1)
    return both[0], both[1]


def acyclic(vertices, edges, seed):
    """Edges from smaller to larger numbers, mostly near."""
    random = np.random.default_rng(seed)
    sources = random.integers(0, vertices - 1, edges)
    steps = 1 + (vertices * random.random(edges) ** 8).astype(np.int64)
    return sources, np.minimum(sources + steps, vertices - 1)


GRAPHS = {
    "families, 1 000": (1_000, lambda: families(1_000, 10_000, 1)),
    "families, 10 000": (10_000, lambda: families(10_000, 100_000, 2)),
    "families, 100 000": (100_000, lambda: families(100_000, 1_000_000, 3)),
    "families, 1 000 000": (1_000_000, lambda: families(1_000_000, 10_000_000, 4)),
    "grid, 1 000 000": (1_000_000, lambda: grid(1000)),
    "no cycles, 10 000": (10_000, lambda: acyclic(10_000, 100_000, 5)),
}

# Name for PeerRunner, what it asks, on which graphs, and whom else.
QUESTIONS = [
    ("sssp", "all distances", ["families, 100 000", "families, 1 000 000", "grid, 1 000 000"],
     [SciPy, Igraph, NetworKit]),
    ("p2p", "one path", ["families, 100 000", "families, 1 000 000", "grid, 1 000 000"],
     [SciPy, Igraph, NetworKit]),
    ("yen", "ten shortest simple paths", ["families, 1 000", "families, 100 000"],
     [SciPy, Igraph]),
    ("bfs", "reach", ["families, 1 000 000"], [SciPy, Igraph, NetworKit]),
    ("scc", "strong components", ["families, 1 000 000"], [SciPy, Igraph, NetworKit]),
    ("closure", "closure", ["families, 10 000", "no cycles, 10 000"], [NetworKit, SciPy]),
    ("harm", "harmonic closeness by hops", ["families, 1 000", "families, 10 000"],
     [Igraph, NetworKit, SciPy]),
    ("harmw", "harmonic closeness by cost", ["families, 1 000", "families, 10 000"],
     [Igraph, NetworKit, SciPy]),
    ("bet", "betweenness by hops", ["families, 1 000", "families, 10 000"],
     [Igraph, NetworKit]),
    ("betw", "betweenness by cost", ["families, 1 000", "families, 10 000"],
     [Igraph, NetworKit]),
    ("pagerank", "PageRank", ["families, 1 000 000"], [Igraph, NetworKit, SciPy]),
]


def write(base, vertices, ends):
    """The graph as PeerRunner reads it; no loops and no parallel edges, on which others differ."""
    sources, targets = ends()
    keys = np.unique((sources * vertices + targets)[sources != targets])
    sources, targets = keys // vertices, keys % vertices
    random = np.random.default_rng(vertices)
    costs = random.integers(100_000, 10_000_000, len(keys)) / 1e6
    with open(base + ".bin", "wb") as file:
        np.array([vertices, len(keys)], np.int64).tofile(file)
        sources.astype(np.int32).tofile(file)
        targets.astype(np.int32).tofile(file)
        costs.tofile(file)
    home = np.bincount(sources, minlength=vertices).argmax()
    with open(base + ".meta", "w") as file:
        file.write(f"{home}\n")
        for source, target in random.integers(0, vertices, (100, 2)):
            file.write(f"{source} {target}\n")


class Sample:
    """A graph as it is on disk."""

    def __init__(self, base):
        with open(base + ".bin", "rb") as file:
            self.vertices, edges = (int(x) for x in np.fromfile(file, np.int64, 2))
            self.sources = np.fromfile(file, np.int32, edges)
            self.targets = np.fromfile(file, np.int32, edges)
            self.costs = np.fromfile(file, np.float64, edges)
        numbers = [int(x) for x in open(base + ".meta").read().split()]
        self.home = numbers[0]
        pairs = list(zip(numbers[1::2], numbers[2::2]))
        self.pairs = {"p2p": pairs[:20], "yen": pairs[:10 if self.vertices <= 1000 else 3]}


def ours(runner, base, work):
    """Processor seconds and check of GraphCore."""
    lines = subprocess.run([runner, base, work], capture_output=True, text=True, check=True).stdout
    answer = json.loads(lines.splitlines()[-1])
    return statistics.median(answer["times"]) * min(1, answer["cpu"]), answer["check"]


def theirs(peer, work):
    """Processor seconds and check of another library, with a run to warm up."""
    ask = getattr(peer, work)
    pairs = peer.sample.pairs.get(work)
    times = []
    found = []
    if pairs:
        ask(*pairs[0])
        for source, target in pairs:
            begin = time.process_time()
            found.append(ask(source, target))
            times.append(time.process_time() - begin)
        finite = [x for x in found[:10] if x < 1e300 and x == x]
        return statistics.fmean(times), [len(finite), sum(finite)]
    ask()
    for _ in range(3):
        begin = time.process_time()
        answer = ask()
        times.append(time.process_time() - begin)
        if sum(times) > 10:
            break
    return statistics.median(times), getattr(peer, "check_" + work)(answer)


def shown(seconds):
    """Three digits and a unit."""
    for unit, scale in (("s", 1), ("ms", 1e3), ("µs", 1e6)):
        if seconds * scale >= 1 or unit == "µs":
            return f"{seconds * scale:.3g} {unit}"


def main():
    runner, folder, *asked = sys.argv[1:]
    os.makedirs(folder, exist_ok=True)
    print("| question | graph | GraphCore | next best | times as long |")
    print("| --- | --- | --- | --- | --- |", flush=True)
    differs = False
    for work, question, graphs, peers in QUESTIONS:
        for graph in graphs if not asked or work in asked else []:
            vertices, ends = GRAPHS[graph]
            base = os.path.join(folder, graph.replace(", ", "-").replace(" ", ""))
            if not os.path.exists(base + ".meta"):
                write(base, vertices, ends)
            sample = Sample(base)
            seconds, check = ours(runner, base, work)
            best = None
            for kind in peers:
                peer = kind(sample)
                other, other_check = theirs(peer, work)
                # igraph takes sums of costs for equal that differ by one part in 10^10, so that it
                # counts some more paths as shortest.
                if not np.allclose(check, other_check, rtol=1e-8):
                    differs = True
                    print(f"{work} of {graph}: {check}, but {kind.__name__} has {other_check}",
                          file=sys.stderr)
                if best is None or other < best[0]:
                    best = (other, kind.__name__)
            # Ours again, after the others, so that a drift of the machine shows.
            seconds = (seconds + ours(runner, base, work)[0]) / 2
            print(f"| {question} | {graph} | {shown(seconds)} | {best[1]} {shown(best[0])} | "
                  f"{best[0] / seconds:.1f} |", flush=True)
    sys.exit(differs)


if __name__ == "__main__":
    main()
