"""How modular a partition is."""

import networkx as nx

from .sample import SKIP


def groups(s):
    return [[v for v in range(s.count) if s.labels[v] == label] for label in sorted(set(s.labels))]


def nx_directed(s):
    if not any(s.strengths):
        return SKIP
    return nx.community.modularity(s.nx, groups(s), weight="strength", resolution=1.25)


def nx_undirected(s):
    if not any(s.strengths):
        return SKIP
    return nx.community.modularity(s.nx_undirected, groups(s), weight="strength", resolution=1.25)


def ig_directed(s):
    if not any(s.strengths):
        return SKIP
    return s.ig.modularity(s.labels, weights="strength", resolution=1.25, directed=True)


def ig_undirected(s):
    if not any(s.strengths):
        return SKIP
    return s.ig.modularity(s.labels, weights="strength", resolution=1.25, directed=False)
