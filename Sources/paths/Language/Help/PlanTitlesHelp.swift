extension HelpPage {
  /// The help of `paths plan titles`.
  static let planTitles = HelpPage(
    head: (
      french: """
      paths plan titles : ce que vos intitulés de postes veulent dire sur le graphe

      Exemples
        paths plan titles effectifs.csv
        paths plan titles effectifs.csv --format csv > titres.csv

      Options
            --heads <c>      vos en-têtes : "titles.job=Libellé du poste"

      """,
      english: """
      paths plan titles: what your job titles mean on the graph

      Examples
        paths plan titles headcount.csv
        paths plan titles headcount.csv --format csv > titles.csv

      Options
            --heads <c>      your heads: "titles.job=Position label"

      """
    ),
    notes: (
      french: """
      Seul un nom exact, un autre nom du métier ou son numéro est retenu ; le reste
      vient avec des candidats et leur raison. Complété, ce CSV sert aux autres
      commandes « plan » avec --titles.

      """,
      english: """
      Only an exact name, another name of the profile or its number is taken; the rest
      comes with candidates and their reason. Filled in, this CSV serves the other
      “plan” commands with --titles.

      """
    ),
    output: .rows, takesGraph: true)
}
