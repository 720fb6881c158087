"""Compares what GraphCore answers about random graphs with NetworkX, igraph and SciPy.

    compare.py answers.jsonl

Prints a table, the first differences of each row, and exits with 1 if there are any.
"""

import sys
import warnings
from math import isclose

from peers import centrality, communities, flow, search, structure
from peers.sample import SKIP, Sample


def same(ours, theirs):
    """Whether numbers agree to 12 digits, and all else exactly."""
    if isinstance(ours, list) and isinstance(theirs, list):
        return len(ours) == len(theirs) and all(map(same, ours, theirs))
    if isinstance(ours, bool) or isinstance(theirs, bool) or ours is None or theirs is None:
        return ours is theirs
    if isinstance(ours, list) or isinstance(theirs, list):
        return False
    return isclose(ours, theirs, rel_tol=1e-12, abs_tol=1e-12)


def near(ours, theirs):
    """Whether numbers that an iteration comes to agree to 9 digits."""
    return len(ours) == len(theirs) and all(
        isclose(x, y, rel_tol=1e-9, abs_tol=1e-9) for x, y in zip(ours, theirs))


def same_lists(ours, theirs):
    """The same lists, in whatever order."""
    return sorted(map(list, ours)) == sorted(map(list, theirs))


def same_groups(ours, theirs):
    """The same groups, in whatever order, of the same members."""
    return same_lists(map(sorted, ours), map(sorted, theirs))


# Question as GraphCoreAnswers names it, how answers are compared, and who else answers it.
QUESTIONS = [
    ("levels", same, {
        "NetworkX": search.nx_levels, "igraph": search.ig_levels, "SciPy": search.sp_levels}),
    ("distances", same, {
        "NetworkX": search.nx_distances, "igraph": search.ig_distances,
        "SciPy": search.sp_distances}),
    ("signed distances", same, {
        "NetworkX": search.nx_signed_distances, "SciPy": search.sp_signed_distances}),
    ("negative cycle", same, {"NetworkX": search.nx_negative_cycle}),
    ("all distances", same, {
        "NetworkX": search.nx_all_distances, "igraph": search.ig_all_distances,
        "SciPy": search.sp_all_distances}),
    ("five shortest simple paths", same, {
        "NetworkX": search.nx_five_paths, "igraph": search.ig_five_paths,
        "SciPy": search.sp_five_paths}),
    ("count of equal shortest paths", same, {
        "NetworkX": search.nx_equal_paths, "igraph": search.ig_equal_paths}),
    ("simple paths of four edges at most", same_lists, {
        "NetworkX": search.nx_simple_paths, "igraph": search.ig_simple_paths}),
    ("shortest cycle through the first", same, {
        "NetworkX": search.nx_cycle, "igraph": search.ig_cycle}),
    ("strong components", same_groups, {
        "NetworkX": structure.nx_strong, "igraph": structure.ig_strong,
        "SciPy": structure.sp_strong}),
    ("weak components", same_groups, {
        "NetworkX": structure.nx_weak, "igraph": structure.ig_weak, "SciPy": structure.sp_weak}),
    ("condensation", same_lists, {
        "NetworkX": structure.nx_condensation, "igraph": structure.ig_condensation}),
    ("topological order", same, {
        "NetworkX": structure.nx_order, "igraph": structure.ig_order}),
    ("transitive closure", same, {
        "NetworkX": structure.nx_closure, "igraph": structure.ig_closure,
        "SciPy": structure.sp_closure}),
    ("articulation points", same, {
        "NetworkX": structure.nx_articulation, "igraph": structure.ig_articulation}),
    ("bridges", same, {"NetworkX": structure.nx_bridges, "igraph": structure.ig_bridges}),
    ("immediate dominators", same, {
        "NetworkX": structure.nx_dominators, "igraph": structure.ig_dominators}),
    ("modularity", same, {
        "NetworkX": communities.nx_directed, "igraph": communities.ig_directed}),
    ("modularity without direction", same, {
        "NetworkX": communities.nx_undirected, "igraph": communities.ig_undirected}),
    ("degree centrality", same, {
        "NetworkX": centrality.nx_degree, "igraph": centrality.ig_degree}),
    ("betweenness by hops", same, {
        "NetworkX": centrality.nx_betweenness, "igraph": centrality.ig_betweenness}),
    ("betweenness by cost", same, {
        "NetworkX": centrality.nx_betweenness_by_cost,
        "igraph": centrality.ig_betweenness_by_cost}),
    ("closeness", same, {"NetworkX": centrality.nx_closeness}),
    ("harmonic closeness", same, {
        "NetworkX": centrality.nx_harmonic, "igraph": centrality.ig_harmonic}),
    ("page rank", near, {
        "NetworkX": centrality.nx_page_rank, "igraph": centrality.ig_page_rank}),
    ("katz centrality", near, {"NetworkX": centrality.nx_katz}),
    ("maximum flow", same, {
        "NetworkX": flow.nx_maximum, "igraph": flow.ig_maximum, "SciPy": flow.sp_maximum}),
    ("cost of the cheapest maximum flow", same, {"NetworkX": flow.nx_cheapest}),
]


def compare(question, is_same, peer, samples):
    """How many graphs were compared, and what differed."""
    compared, differences = 0, []
    for sample in samples:
        if question not in sample.answers:
            continue
        theirs = peer(sample)
        if theirs is SKIP:
            continue
        compared += 1
        ours = sample.answers[question]
        if not is_same(ours, theirs):
            differences.append(f"{sample.name}: {sample.edges}\n    ours {ours}\n    theirs {theirs}")
    return compared, differences


def main(path):
    # igraph warns where there is no path, which is an answer.
    warnings.filterwarnings("ignore", message="Couldn't reach some", category=RuntimeWarning)
    with open(path) as lines:
        samples = [Sample(line) for line in lines]
    unknown = {name for s in samples for name in s.answers} - {name for name, _, _ in QUESTIONS}
    if unknown:
        sys.exit(f"nobody else is asked: {', '.join(sorted(unknown))}")
    print(f"{'question':36}{'library':10}{'graphs':>8}{'differences':>13}")
    failed = False
    for question, is_same, peers in QUESTIONS:
        for library, peer in peers.items():
            compared, differences = compare(question, is_same, peer, samples)
            print(f"{question:36}{library:10}{compared:8}{len(differences):13}")
            for difference in differences[:3]:
                print(f"  {difference}")
            # Nothing compared is no agreement.
            failed = failed or bool(differences) or compared == 0
    return 1 if failed else 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1]))
