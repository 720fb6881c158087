"""Levels, distances, paths and cycles."""

from itertools import islice
from math import inf

import igraph
import networkx as nx
from scipy.sparse import csgraph

from .sample import SKIP, row


def nx_levels(s):
    found = nx.single_source_shortest_path_length(s.nx, 0)
    return row(found.get(v, inf) for v in range(s.count))


def ig_levels(s):
    return row(s.ig.distances(0)[0])


def sp_levels(s):
    return row(csgraph.dijkstra(s.sp, indices=0, unweighted=True))


def nx_distances(s):
    found = nx.single_source_dijkstra_path_length(s.nx, 0, weight="cost")
    return row(found.get(v, inf) for v in range(s.count))


def ig_distances(s):
    return row(s.ig.distances(0, weights="cost")[0]) if s.edges else ig_levels(s)


def sp_distances(s):
    return row(csgraph.dijkstra(s.sp, indices=0))


def nx_signed_distances(s):
    try:
        found = nx.single_source_bellman_ford_path_length(s.nx, 0, weight="signed")
    except nx.NetworkXUnbounded:
        return None
    return row(found.get(v, inf) for v in range(s.count))


def nx_negative_cycle(s):
    return nx.negative_edge_cycle(s.nx, weight="signed")


def sp_signed_distances(s):
    costs = {}
    for (source, target, _), cost in zip(s.edges, s.signed_costs):
        costs[source, target] = min(cost, costs.get((source, target), inf))
    # SciPy leaves loops out, and with them the circle of one edge that pays.
    if any(source == target and cost < 0 for (source, target), cost in costs.items()):
        return SKIP
    try:
        return row(csgraph.bellman_ford(s.matrix(costs), indices=0))
    except csgraph.NegativeCycleError:
        return None


def nx_all_distances(s):
    found = dict(nx.all_pairs_dijkstra_path_length(s.nx, weight="cost"))
    return row(found[u].get(v, inf) for u in range(s.count) for v in range(s.count))


def ig_all_distances(s):
    return row(d for line in s.ig.distances(weights="cost" if s.edges else None) for d in line)


def sp_all_distances(s):
    return row(csgraph.dijkstra(s.sp).flatten()) if s.count else []


def nx_five_paths(s):
    try:
        paths = list(islice(nx.shortest_simple_paths(s.nx_simple, 0, s.count - 1, weight="cost"), 5))
    except nx.NetworkXNoPath:
        return []
    return [float(nx.path_weight(s.nx_simple, path, "cost")) for path in paths]


def ig_five_paths(s):
    if not s.cheapest:
        return []
    paths = s.ig_simple.get_k_shortest_paths(0, s.count - 1, k=5, weights="cost", output="epath")
    return [float(sum(s.ig_simple.es[edge]["cost"] for edge in path)) for path in paths if path]


def sp_five_paths(s):
    return row(csgraph.yen(s.sp, 0, s.count - 1, 5)) if s.cheapest else []


def nx_equal_paths(s):
    if any(cost == 0 for cost in s.cheapest.values()):
        return SKIP
    try:
        return sum(1 for _ in nx.all_shortest_paths(s.nx_simple, 0, s.count - 1, weight="cost"))
    except nx.NetworkXNoPath:
        return 0


def ig_equal_paths(s):
    if not s.cheapest or any(cost == 0 for cost in s.cheapest.values()):
        return SKIP
    return len(s.ig_simple.get_all_shortest_paths(0, s.count - 1, weights="cost"))


def nx_simple_paths(s):
    return list(nx.all_simple_paths(s.nx_simple, 0, s.count - 1, cutoff=4))


def ig_simple_paths(s):
    return s.ig_simple.get_all_simple_paths(0, s.count - 1, maxlen=4)


def cycle(s, back):
    """The best way out by one edge and back, from the distances to the first vertex."""
    ways = [cost + back[target] for source, target, cost in s.edges if source == 0]
    return None if min(ways, default=inf) == inf else float(min(ways))


def nx_cycle(s):
    found = nx.single_source_dijkstra_path_length(s.nx.reverse(), 0, weight="cost")
    return cycle(s, [found.get(v, inf) for v in range(s.count)])


def ig_cycle(s):
    found = s.ig.distances(target=0, weights="cost" if s.edges else None)
    return cycle(s, [line[0] for line in found])
