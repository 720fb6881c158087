"""A graph as GraphCoreAnswers wrote it, in the form that each library wants."""

import json
from functools import cached_property
from math import inf

import igraph
import networkx
import numpy
from scipy.sparse import csr_array

SKIP = object()


class Sample:
    def __init__(self, line):
        data = json.loads(line)
        self.name = data["name"]
        self.count = data["vertexCount"]
        self.edges = [(source, target, cost) for source, target, cost in data["edges"]]
        self.signed_costs = data["signedCosts"]
        self.strengths = data["strengths"]
        self.labels = data["labels"]
        self.answers = data["answers"]

    @cached_property
    def cheapest(self):
        """Cost by pair of different vertices, the least of parallel edges."""
        costs = {}
        for source, target, cost in self.edges:
            if source != target:
                costs[source, target] = min(cost, costs.get((source, target), inf))
        return costs

    @cached_property
    def nx(self):
        graph = networkx.MultiDiGraph()
        graph.add_nodes_from(range(self.count))
        for key, (source, target, cost) in enumerate(self.edges):
            graph.add_edge(
                source, target, key=key, cost=cost,
                signed=self.signed_costs[key], strength=self.strengths[key])
        return graph

    @cached_property
    def nx_simple(self):
        graph = networkx.DiGraph()
        graph.add_nodes_from(range(self.count))
        graph.add_weighted_edges_from(((*ends, c) for ends, c in self.cheapest.items()), weight="cost")
        return graph

    @cached_property
    def nx_undirected(self):
        graph = networkx.MultiGraph()
        graph.add_nodes_from(range(self.count))
        graph.add_edges_from(self.nx.edges(keys=True, data=True))
        return graph

    @cached_property
    def ig(self):
        graph = igraph.Graph(self.count, [edge[:2] for edge in self.edges], directed=True)
        graph.es["cost"] = [edge[2] for edge in self.edges]
        graph.es["signed"] = self.signed_costs
        graph.es["strength"] = self.strengths
        return graph

    @cached_property
    def ig_simple(self):
        graph = igraph.Graph(self.count, list(self.cheapest), directed=True)
        graph.es["cost"] = list(self.cheapest.values())
        return graph

    @cached_property
    def ig_undirected(self):
        return self.ig.as_undirected(mode="each")  # keeps the order of edges

    @cached_property
    def sp(self):
        return self.matrix(self.cheapest)

    def matrix(self, costs):
        """Costs of 0 are stored, and so are edges; only what is not stored is no edge."""
        ends = sorted(costs)
        # SciPy's k shortest paths wants indices of 32 bits.
        sources, targets = numpy.array(ends, dtype=numpy.int32).reshape(-1, 2).T
        values = numpy.array([costs[pair] for pair in ends], dtype=float)
        return csr_array((values, (sources, targets)), shape=(self.count, self.count))


def row(distances):
    """Distances with None where there is no path."""
    return [None if distance == inf else float(distance) for distance in distances]
