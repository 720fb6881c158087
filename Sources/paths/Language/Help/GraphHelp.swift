extension HelpPage {
  /// Which graphs one can ask about.
  static let graph = HelpPage(
    head: (
      french: """
      paths help graph : répondre sur un autre graphe que celui fourni

      Exemples
        paths import fiches.txt -o graphe.json
        paths list --graph graphe.json
        paths --from A --to B --graph graphe.json

      --graph <f> prend un graphe au format « career-graph/1 » (JSON), que « paths
      import » écrit ; « - » le lit sur l’entrée standard.

      Options communes

      """,
      english: """
      paths help graph: answers on another graph than the shipped one

      Examples
        paths import sheets.txt -o graph.json
        paths list --graph graph.json
        paths --from A --to B --graph graph.json

      --graph <f> takes a graph in the format “career-graph/1” (JSON), which “paths
      import” writes; “-” reads it from standard input.

      Common options

      """
    ),
    notes: (french: "", english: ""),
    output: .drawn, takesGraph: true)
}
