extension HelpPage {
  /// The help of `paths merge`.
  static let merge = HelpPage(
    head: (
      french: """
      paths merge : un graphe avec ce qui a été observé sur ses passerelles

      Exemples
        paths plan rates --counts mouvements.csv --titles titres.csv \\
          --as-graph vu.json
        paths merge vu.json -o complet.json
        paths --from 3.3 --to 2.3 --graph complet.json --prefer observed

      Options
            --prior <a>      poids de l’a priori, en personnes (1)
            --top <n>        n passerelles par liste, les plus empruntées d’abord
        -o, --output <f>     écrire le graphe

      """,
      english: """
      paths merge: a graph with what was seen on its moves

      Examples
        paths plan rates --counts moves.csv --titles titles.csv --as-graph seen.json
        paths merge seen.json -o whole.json
        paths --from 3.3 --to 2.3 --graph whole.json --prefer observed

      Options
            --prior <a>      strength of the prior, in persons (1)
            --top <n>        n moves a list, those most people took first
        -o, --output <f>     write the graph

      """
    ),
    notes: (
      french: """
      « merge <observé> » part du graphe fourni, « merge <graphe> <observé> » d’un
      autre. Chaque passerelle garde ses énoncés et ses lignes observées. Sa part est
      (n + a/k) / (N + a) : n personnes sur les N observées dans le métier, k
      passerelles énoncées ou observées qui en partent. Un métier où personne n’a été
      observé reste inconnu : ses passerelles n’ont pas de part.

      """,
      english: """
      “merge <seen>” starts from the shipped graph, “merge <graph> <seen>” from
      another. Each move keeps what states it and the lines where it was seen. Its
      share is (n + a/k) / (N + a): n persons of the N seen in the job, k moves
      stated or seen that start there. A job in which nobody was seen stays unknown:
      its moves have no share.

      """
    ),
    output: .rows, takesGraph: false)
}
