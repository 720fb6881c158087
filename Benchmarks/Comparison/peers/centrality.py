"""Which vertices are central."""

import networkx as nx

from .sample import SKIP


def in_order(scores):
    return [float(scores[v]) for v in sorted(scores)]


def has_free_edges(s):
    return any(cost == 0 for cost in s.cheapest.values())


def nx_degree(s):
    return in_order(nx.degree_centrality(s.nx))


def ig_degree(s):
    return [degree / (s.count - 1) for degree in s.ig.degree()] if s.count > 1 else SKIP


def nx_betweenness(s):
    return in_order(nx.betweenness_centrality(s.nx_simple))


def nx_betweenness_by_cost(s):
    return SKIP if has_free_edges(s) else in_order(
        nx.betweenness_centrality(s.nx_simple, weight="cost"))


def scaled(s, sums):
    pairs = (s.count - 1) * (s.count - 2)
    return [value / pairs for value in sums] if pairs > 0 else [0.0] * s.count


def ig_betweenness(s):
    return scaled(s, s.ig_simple.betweenness())


def ig_betweenness_by_cost(s):
    # igraph takes costs for equal that differ by less than one part in 10^10.
    if has_free_edges(s) or not s.cheapest or max(s.cheapest.values()) > 1e6:
        return SKIP
    return scaled(s, s.ig_simple.betweenness(weights="cost"))


def nx_closeness(s):
    return in_order(nx.closeness_centrality(s.nx, distance="cost"))


def nx_harmonic(s):
    return in_order(nx.harmonic_centrality(s.nx, distance="cost"))


def ig_harmonic(s):
    if has_free_edges(s) or not s.cheapest:
        return SKIP
    return s.ig_simple.harmonic_centrality(mode="in", weights="cost", normalized=False)


def nx_page_rank(s):
    return in_order(nx.pagerank(s.nx, weight="strength", tol=1e-14, max_iter=1000))


def ig_page_rank(s):
    # igraph takes all edges for equal where all strengths are 0.
    if not any(s.strengths):
        return SKIP
    return s.ig.pagerank(weights="strength")


def nx_katz(s):
    return in_order(nx.katz_centrality(s.nx_simple, alpha=0.03, tol=1e-14, max_iter=1000))
