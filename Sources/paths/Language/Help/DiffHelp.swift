extension HelpPage {
  /// The help of `paths diff`.
  static let diff = HelpPage(
    head: (
      french: """
      paths diff : ce qui change d’un graphe à l’autre, itinéraires compris

      Exemple
        paths diff avant.json apres.json

      Options

      """,
      english: """
      paths diff: what changes from one graph to the other, routes included

      Example
        paths diff before.json after.json

      Options

      """
    ),
    notes: (
      french: """
      Chaque fichier est un graphe ou un texte de fiches, qui est lu comme par
      « import ». Un métier est le même sous le même nom, à défaut sous le même
      numéro. Les itinéraires comparés vont d’un métier commun à un autre. Le nom
      « - » lit l’entrée standard.

      Codes de retour : 0 les graphes disent la même chose, 1 ils diffèrent.

      """,
      english: """
      Each file is a graph or a text of sheets, which is read as by “import”. A
      profile is the same under the same name, or else under the same number. The
      routes compared lead from one profile in both to another. “-” reads standard
      input.

      Exit codes: 0 the graphs say the same, 1 they differ.

      """
    ),
    output: .rows, takesGraph: false)
}
