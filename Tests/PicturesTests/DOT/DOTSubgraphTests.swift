import Pictures
import Testing

struct DOTSubgraphTests {
  @Test func `subgraphs are written inside one another`() {
    var dot = DOTDocument("g")
    for id in ["b10", "b9", "a"] as [DOTID] { dot.addVertex(id) }
    dot.addSubgraph(
      DOTSubgraph(
        "cluster_1", ["label": "Données"], vertexIDs: ["b10", "b9"],
        subgraphs: [DOTSubgraph("column", ["rank": "same"], vertexIDs: ["b9", "a"])]))
    dot.addSubgraph(DOTSubgraph("cluster_0"))
    #expect(
      dot.text == """
        digraph "g" {
          graph [charset="UTF-8"];
          "a";
          "b9";
          "b10";
          subgraph "cluster_1" {
            graph [label="Données"];
            "b9";
            "b10";
            subgraph "column" {
              graph [rank="same"];
              "a";
              "b9";
            }
          }
          subgraph "cluster_0" {
          }
        }

        """)
  }

  @Test func `a group of unknown vertices stops the program`() async {
    await #expect(processExitsWith: .failure) {
      var dot = DOTDocument("g")
      dot.addSubgraph(DOTSubgraph("s", subgraphs: [DOTSubgraph("t", vertexIDs: ["a"])]))
    }
  }

  @Test func `a group added twice stops the program`() async {
    await #expect(processExitsWith: .failure) {
      var dot = DOTDocument("g")
      dot.addSubgraph(DOTSubgraph("s", subgraphs: [DOTSubgraph("s")]))
    }
  }
}
