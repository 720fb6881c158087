"""Compares `paths rank` with NetworkX on the same graph.

    python3 Benchmarks/Comparison/ranking.py PATHS GRAPH.json

PATHS is the program, GRAPH.json a graph in the format career-graph/1. Prints what was compared, one line a
ranking, and exits with 1 if anything differs. Communities are compared by their modularity: theirs may group
otherwise and be as good.
"""

import json
import subprocess
import sys

import networkx as nx


def main():
    paths, file = sys.argv[1:3]
    with open(file, encoding="utf-8") as text:
        data = json.load(text)
    graph = nx.DiGraph()
    family = {}
    for profile in data["profiles"]:
        graph.add_node(profile["id"])
        family[profile["id"]] = profile["family"]
    for move in data["moves"]:
        if move["from"] in family and move["to"] in family:
            cost = move.get("cost", 1 + move["doubt"])
            graph.add_edge(move["from"], move["to"], cost=cost)

    def rank(*arguments):
        command = [paths, "rank", *arguments, "--graph", file, "--format", "json"]
        run = subprocess.run(command, capture_output=True, text=True, check=False)
        if run.returncode > 1:
            sys.exit(run.stderr)
        return json.loads(run.stdout)

    ours = rank()
    compared = []

    def compare(name, mine, theirs):
        compared.append((name, len(theirs) if hasattr(theirs, "__len__") else 1, mine == theirs))
        if mine != theirs:
            print(f"{name}: {mine} here, {theirs} by NetworkX")

    def close(name, mine, theirs):
        same = mine.keys() == theirs.keys() and all(
            abs(mine[key] - theirs[key]) <= 1e-9 * max(1, abs(theirs[key])) for key in mine
        )
        compared.append((name, len(theirs), same))
        if not same:
            print(f"{name}: {mine} here, {theirs} by NetworkX")

    pairs = nx.betweenness_centrality(graph, normalized=False, weight="cost")
    shares = nx.betweenness_centrality(graph, weight="cost")
    close(
        "crossroads, pairs",
        {row["id"]: row["pairs"] for row in ours["crossroads"]},
        {vertex: value for vertex, value in pairs.items() if value > 0},
    )
    close(
        "crossroads, share",
        {row["id"]: row["share"] for row in ours["crossroads"]},
        {vertex: value for vertex, value in shares.items() if value > 0},
    )
    compare(
        "hubs",
        {row["id"]: (row["in"], row["out"]) for row in ours["hubs"]},
        {v: (graph.in_degree(v), graph.out_degree(v)) for v in graph if graph.degree(v) > 0},
    )
    crossing = {v: 0 for v in graph}
    for source, target in graph.edges:
        if family[source] != family[target]:
            crossing[source] += 1
            crossing[target] += 1
    compare(
        "gateways",
        {row["id"]: row["between_families"] for row in ours["gateways"]},
        {v: count for v, count in crossing.items() if count > 0},
    )
    compare(
        "dead ends",
        {row["id"] for row in ours["dead_ends"]},
        {v for v in graph if graph.out_degree(v) == 0},
    )
    compare(
        "starting points",
        {row["id"] for row in ours["starting_points"]},
        {v for v in graph if graph.in_degree(v) == 0},
    )
    feeds = {row["id"]: set(row["feeds"]) for row in ours["single_feeders"]}
    single = {}
    for vertex in graph:
        origins = list(graph.predecessors(vertex))
        if len(origins) == 1:
            single.setdefault(origins[0], set()).add(vertex)
    compare("single feeders", feeds, single)
    compare(
        "rings",
        {frozenset(ring) for ring in ours["rings"]},
        {frozenset(part) for part in nx.strongly_connected_components(graph) if len(part) > 1},
    )
    found = ours["communities"]
    groups = [set(group) for group in found["groups"]] + [{v} for v in found["alone"]]
    undirected = nx.MultiGraph()
    undirected.add_nodes_from(graph)
    undirected.add_edges_from(graph.edges)
    families = {}
    for vertex, name in family.items():
        families.setdefault(name, set()).add(vertex)
    close(
        "modularity",
        {"communities": found["modularity"], "families": found["family_modularity"]},
        {
            "communities": nx.community.modularity(undirected, groups),
            "families": nx.community.modularity(undirected, list(families.values())),
        },
    )
    passages = 0
    same = True
    for target in graph:
        reply = rank("--by", "mandatory", "--to", target)["mandatory"]
        backward = graph.reverse()
        tree = nx.immediate_dominators(backward, target)
        dependents = {}
        for vertex in tree:
            here = tree[vertex]
            while vertex != target and here is not None and here != target:
                dependents.setdefault(here, set()).add(vertex)
                here = tree[here]
        mine = {row["id"]: set(row["dependents"]) for row in reply["passages"]}
        passages += 1
        if mine != dependents or len(reply["origins"]) != len(nx.ancestors(graph, target)):
            same = False
            print(f"mandatory passages to {target}: {mine} here, {dependents} by NetworkX")
    compared.append(("mandatory passages", passages, same))
    for name, count, is_same in compared:
        print(f"{name}: {count} compared, {'equal' if is_same else 'DIFFERENT'}")
    sys.exit(0 if all(is_same for _, _, is_same in compared) else 1)


main()
