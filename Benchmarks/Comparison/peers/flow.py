"""How much gets through, and at what cost."""

from functools import cache

import networkx as nx
import numpy
from scipy.sparse import csgraph, csr_array


def capacity(source, target):
    """As GraphCoreAnswers has it."""
    return (3 * source + 5 * target) % 7


@cache
def network(s):
    graph = nx.DiGraph()
    graph.add_nodes_from(range(s.count))
    for (source, target), cost in s.cheapest.items():
        graph.add_edge(source, target, capacity=capacity(source, target), weight=int(2 * cost))
    return graph


def nx_maximum(s):
    return nx.maximum_flow_value(network(s), 0, s.count - 1)


def ig_maximum(s):
    capacities = [capacity(*ends) for ends in s.cheapest]
    return s.ig_simple.maxflow_value(0, s.count - 1, capacity=capacities) if capacities else 0


def sp_maximum(s):
    ends = sorted(s.cheapest)
    sources, targets = numpy.array(ends, dtype=numpy.int32).reshape(-1, 2).T
    values = numpy.array([capacity(*pair) for pair in ends], dtype=numpy.int32)
    matrix = csr_array((values, (sources, targets)), shape=(s.count, s.count))
    return csgraph.maximum_flow(matrix, 0, s.count - 1).flow_value


def nx_cheapest(s):
    graph = network(s)
    return nx.cost_of_flow(graph, nx.max_flow_min_cost(graph, 0, s.count - 1))
