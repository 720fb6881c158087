"""Components, order, reach, and what cannot be done without."""

import networkx as nx
import numpy
from scipy.sparse import csgraph


def by_label(labels):
    groups = {}
    for vertex, label in enumerate(labels):
        groups.setdefault(int(label), []).append(vertex)
    return list(groups.values())


def nx_strong(s):
    return [list(group) for group in nx.strongly_connected_components(s.nx)]


def ig_strong(s):
    return list(s.ig.connected_components(mode="strong"))


def sp_strong(s):
    return by_label(csgraph.connected_components(s.sp, connection="strong")[1]) if s.count else []


def nx_weak(s):
    return [list(group) for group in nx.weakly_connected_components(s.nx)]


def ig_weak(s):
    return list(s.ig.connected_components(mode="weak"))


def sp_weak(s):
    return by_label(csgraph.connected_components(s.sp, connection="weak")[1]) if s.count else []


def nx_condensation(s):
    if s.count == 0:
        return []  # NetworkX's own refuses the empty graph
    graph = nx.condensation(s.nx)
    name = {c: min(members) for c, members in graph.nodes(data="members")}
    return [[name[source], name[target]] for source, target in graph.edges]


def ig_condensation(s):
    parts = s.ig.connected_components(mode="strong")
    graph = parts.cluster_graph()
    return [[min(parts[e.source]), min(parts[e.target])] for e in graph.es if e.source != e.target]


def nx_order(s):
    try:
        return list(nx.lexicographical_topological_sort(s.nx))
    except nx.NetworkXUnfeasible:
        return None


def ig_order(s):
    """igraph's order may be another: its word on whether there is one, and a check of ours."""
    if not s.ig.is_dag():
        return None
    ours = s.answers["topological order"] or []
    place = {vertex: index for index, vertex in enumerate(ours)}
    if len(place) == s.count and all(place[e.source] < place[e.target] for e in s.ig.es):
        return ours
    return s.ig.topological_sorting()


def nx_closure(s):
    graph = nx.transitive_closure(s.nx_simple, reflexive=True)
    return [sorted(graph[v]) for v in range(s.count)]


def ig_closure(s):
    return [sorted(s.ig.subcomponent(v, mode="out")) for v in range(s.count)]


def sp_closure(s):
    if s.count == 0:
        return []
    reach = numpy.isfinite(csgraph.dijkstra(s.sp, unweighted=True))
    return [numpy.flatnonzero(line).tolist() for line in reach]


def nx_articulation(s):
    return sorted(nx.articulation_points(s.nx_undirected))


def ig_articulation(s):
    return sorted(s.ig_undirected.articulation_points())


def nx_bridges(s):
    # NetworkX names the ends; no other edge joins the ends of a bridge.
    ends = {frozenset(pair) for pair in nx.bridges(s.nx_undirected)}
    return [e for e, (source, target, _) in enumerate(s.edges) if frozenset((source, target)) in ends]


def ig_bridges(s):
    return sorted(s.ig_undirected.bridges())


def nx_dominators(s):
    found = nx.immediate_dominators(s.nx, 0)
    # Older versions name the root as its own.
    return [None if v == 0 else found.get(v) for v in range(s.count)]


def ig_dominators(s):
    found = s.ig.dominator(0, mode="out")
    # Where the root does not lead, igraph says NaN.
    return [int(found[v]) if v != 0 and found[v] >= 0 else None for v in range(s.count)]
