"""Other libraries as they are timed: a graph in memory, and a method for each question."""

import numpy as np


def finite(values):
    """How many are finite, and their sum."""
    values = np.asarray(values, float)
    values = values[values < 1e300]
    return [len(values), float(values.sum())]


class SciPy:
    def __init__(self, sample):
        from scipy.sparse import csgraph, csr_array
        self.sample = sample
        self.csgraph = csgraph
        self.graph = csr_array(
            (sample.costs, (sample.sources, sample.targets)),
            shape=(sample.vertices, sample.vertices))

    def sssp(self):
        return self.csgraph.dijkstra(self.graph, indices=self.sample.home)

    check_sssp = staticmethod(finite)

    def p2p(self, source, target):
        return self.csgraph.dijkstra(self.graph, indices=source)[target]

    def yen(self, source, target):
        return float(self.csgraph.yen(self.graph, source, target, 10).sum())

    def reach(self, root):
        return self.csgraph.breadth_first_order(self.graph, root, return_predecessors=False)

    def bfs(self):
        return self.reach(self.sample.home)

    def check_bfs(self, answer):
        return [len(answer)]

    def scc(self):
        return self.csgraph.connected_components(self.graph, connection="strong")

    def check_scc(self, answer):
        return [answer[0], int(np.bincount(answer[1]).max())]

    def closure(self):
        return sum(len(self.reach(root)) - 1 for root in range(self.sample.vertices))

    def check_closure(self, answer):
        return [answer]


class Igraph:
    def __init__(self, sample):
        import igraph
        self.sample = sample
        self.graph = igraph.Graph(
            n=sample.vertices, edges=np.column_stack((sample.sources, sample.targets)),
            directed=True)
        self.graph.es["cost"] = sample.costs.tolist()

    def sssp(self):
        return self.graph.distances(source=self.sample.home, weights="cost")[0]

    check_sssp = staticmethod(finite)

    def p2p(self, source, target):
        return self.graph.distances(source, target, weights="cost")[0][0]

    def yen(self, source, target):
        paths = self.graph.get_k_shortest_paths(
            source, to=target, k=10, weights="cost", output="epath")
        return sum(sum(self.sample.costs[path]) for path in paths)

    def bfs(self):
        return self.graph.subcomponent(self.sample.home, mode="out")

    def check_bfs(self, answer):
        return [len(answer)]

    def scc(self):
        return self.graph.connected_components(mode="strong")

    def check_scc(self, answer):
        return [len(answer), max(answer.sizes())]


class NetworKit:
    def __init__(self, sample):
        import networkit
        networkit.setNumberOfThreads(1)
        self.sample = sample
        self.networkit = networkit
        ends = (sample.sources.astype(np.uint64), sample.targets.astype(np.uint64))
        self.graph = networkit.GraphFromCoo(
            (sample.costs, ends), n=sample.vertices, weighted=True, directed=True)
        self.unweighted = networkit.graphtools.toUnweighted(self.graph)

    def sssp(self):
        search = self.networkit.distance.Dijkstra(
            self.graph, self.sample.home, storePaths=False)
        return search.run().getDistances()

    check_sssp = staticmethod(finite)

    def p2p(self, source, target):
        search = self.networkit.distance.BidirectionalDijkstra(
            self.graph, source, target, storePred=True)
        return search.run().getDistance()

    def bfs(self):
        search = self.networkit.distance.BFS(self.unweighted, self.sample.home, storePaths=False)
        return search.run().getDistances()

    def check_bfs(self, answer):
        return [finite(answer)[0]]

    def scc(self):
        search = self.networkit.components.StronglyConnectedComponents(self.unweighted)
        return list(search.run().getComponentSizes().values())

    def check_scc(self, answer):
        return [len(answer), max(answer)]

    def closure(self):
        reach = self.networkit.reachability.ReachableNodes(self.unweighted, exact=True).run()
        return sum(reach.numberOfReachableNodes(v) - 1 for v in range(self.sample.vertices))

    def check_closure(self, answer):
        return [answer]
