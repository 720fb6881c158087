"""Other libraries as they are timed: a graph in memory, and a method for each question."""

import numpy as np


def finite(values):
    """How many are finite, and their sum."""
    values = np.asarray(values, float)
    values = values[values < 1e300]
    return [len(values), float(values.sum())]


def ranks(values):
    """Their sum with each counted by where it stands, and the largest; all together 1."""
    values = np.asarray(values, float)
    places = np.arange(len(values), dtype=np.uint64) * np.uint64(2654435761) % np.uint64(1 << 32)
    return [float(values @ (places / 2.0**32) / values.sum()), float(values.max() / values.sum())]


def scores(values):
    """Their sum, and the largest."""
    values = np.asarray(values, float)
    return [float(values.sum()), float(values.max())]


def total(values):
    return [float(np.sum(values))]


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

    def inverses(self, unweighted):
        """Sums of 1 / distance, some sources at a time, as there is no place for all at once."""
        sums = []
        for begin in range(0, self.sample.vertices, 200):
            sources = range(begin, min(begin + 200, self.sample.vertices))
            distances = self.csgraph.dijkstra(self.graph, indices=sources, unweighted=unweighted)
            with np.errstate(divide="ignore"):
                inverses = 1 / distances
            inverses[np.arange(len(sources)), sources] = 0
            sums.append(inverses.sum(axis=1))
        return np.concatenate(sums)

    def harm(self):
        return self.inverses(unweighted=True)

    check_harm = staticmethod(total)

    def harmw(self):
        return self.inverses(unweighted=False)

    check_harmw = staticmethod(total)

    def pagerank(self):
        """Powers of a sparse matrix, as its users write it."""
        count = self.sample.vertices
        leaving = np.bincount(self.sample.sources, minlength=count)
        factors = np.divide(0.85, leaving, out=np.zeros(count), where=leaving > 0)
        entering = self.graph.copy()
        entering.data = np.ones(len(entering.data))
        entering = entering.T.tocsr()
        scores = np.full(count, 1 / count)
        while True:
            stranded = 0.85 * scores[leaving == 0].sum()
            after = entering @ (factors * scores) + (stranded + 0.15) / count
            change = np.abs(after - scores).sum()
            scores = after
            if change <= 1e-9:
                return scores

    check_pagerank = staticmethod(ranks)


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

    def harm(self):
        return self.graph.harmonic_centrality(mode="out", normalized=False)

    check_harm = staticmethod(total)

    def harmw(self):
        return self.graph.harmonic_centrality(mode="out", weights="cost", normalized=False)

    check_harmw = staticmethod(total)

    def bet(self):
        return self.graph.betweenness()

    check_bet = staticmethod(scores)

    def betw(self):
        return self.graph.betweenness(weights="cost")

    check_betw = staticmethod(scores)

    def pagerank(self):
        return self.graph.pagerank(damping=0.85)

    check_pagerank = staticmethod(ranks)


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

    def harm(self):
        centrality = self.networkit.centrality
        return centrality.HarmonicCloseness(self.unweighted, normalized=False).run().scores()

    check_harm = staticmethod(total)

    def harmw(self):
        centrality = self.networkit.centrality
        return centrality.HarmonicCloseness(self.graph, normalized=False).run().scores()

    check_harmw = staticmethod(total)

    def bet(self):
        return self.networkit.centrality.Betweenness(self.unweighted).run().scores()

    check_bet = staticmethod(scores)

    def betw(self):
        return self.networkit.centrality.Betweenness(self.graph).run().scores()

    check_betw = staticmethod(scores)

    def pagerank(self):
        search = self.networkit.centrality.PageRank(
            self.unweighted, damp=0.85, tol=1e-9,
            distributeSinks=self.networkit.centrality.SinkHandling.DistributeSinks)
        return search.run().scores()

    check_pagerank = staticmethod(ranks)
