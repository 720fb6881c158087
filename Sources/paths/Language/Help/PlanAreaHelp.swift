extension HelpPage {
  /// The help of `paths plan area`.
  static let planArea = HelpPage(
    head: (
      french: """
      paths plan area : les métiers à portée d’un effort donné (aires de mobilité)

      Exemples
        paths plan area --effort 2
        paths plan area --moves passerelles.csv --effort 12000
        paths plan area --moves passerelles-mois.csv --effort 12

      Options
            --effort <n>     effort maximal (2) : passerelles + doute, ou l’unité
                             de --moves
            --moves <f>      de, à, et coût, ou mois, sinon une par passerelle : vos
                             passerelles, non celles du graphe
            --titles <f>     titre, profil : ce que veulent dire vos intitulés
            --heads <c>      vos en-têtes : "moves.from=Métier actuel"
            --decimal <m>    comma ou point, si un nombre se lit de deux façons
        -o, --output <f>     écrire la réponse : .json, .csv, .md, .txt
            --excel-fr       CSV pour un Excel français

      """,
      english: """
      paths plan area: the profiles within a given effort (mobility areas)

      Examples
        paths plan area --effort 2
        paths plan area --moves moves.csv --effort 12000
        paths plan area --moves moves-months.csv --effort 12

      Options
            --effort <n>     largest effort (2): moves + doubt, or the unit of
                             --moves
            --moves <f>      from, to, and cost, or months, else one a move: your
                             moves, not the graph’s
            --titles <f>     title, profile: what your titles mean
            --heads <c>      your heads: "moves.from=Current job"
            --decimal <m>    comma or point, where a number can be read two ways
        -o, --output <f>     write the answer: .json, .csv, .md, .txt
            --excel-fr       CSV for a French spreadsheet program

      """
    ),
    notes: (
      french: "",
      english: ""
    ),
    output: .rows, takesGraph: true)
}
