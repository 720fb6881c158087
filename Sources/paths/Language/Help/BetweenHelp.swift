extension HelpPage {
  /// The help of `paths between`.
  static let between = HelpPage(
    head: (
      french: """
      paths between : les métiers qui sont sur un itinéraire de l’un à l’autre

      Exemple
        paths between Testeur "architecte d'entreprise" --max-moves 4

      Options
            --max-moves <n>  itinéraires de ce nombre de passerelles au plus

      """,
      english: """
      paths between: the profiles on some route from one profile to another

      Example
        paths between Testeur "architecte d'entreprise" --max-moves 4

      Options
            --max-moves <n>  routes of so many moves at most

      """
    ),
    notes: (
      french: """
      Chaque métier vient avec le meilleur itinéraire qui passe par lui, du moins
      coûteux au plus coûteux. Code de retour 1 s’il n’y en a aucun.

      """,
      english: """
      Each profile comes with the best route that passes through it, the cheapest
      first. Exit code 1 where there is none.

      """
    ),
    output: .drawn, takesGraph: true)
}
