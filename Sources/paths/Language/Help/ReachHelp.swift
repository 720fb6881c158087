extension HelpPage {
  /// The help of `paths reach`.
  static let reach = HelpPage(
    head: (
      french: """
      paths reach : jusqu’où un métier mène, ou qui peut y venir

      Exemples
        paths reach Testeur
        paths reach Testeur --within 3
        paths reach RSSI --backwards

      Options
            --within <n>     coût au plus : passerelles plus doute
            --backwards      les métiers qui mènent à celui-ci

      """,
      english: """
      paths reach: where a profile leads, or who can become it

      Examples
        paths reach Testeur
        paths reach Testeur --within 3
        paths reach RSSI --backwards

      Options
            --within <n>     cost at most: moves plus doubt
            --backwards      the profiles that lead to this one

      """
    ),
    notes: (
      french: """
      Du plus proche au plus lointain, avec la preuve de la passerelle qui touche
      chaque métier. Ce qui n’est pas listé est inconnu, non impossible. Code de
      retour 1 si rien n’est à portée.

      """,
      english: """
      The nearest first, with the evidence of the move that touches each profile.
      What is not listed is unknown, not impossible. Exit code 1 where nothing is
      within reach.

      """
    ),
    output: .drawn, takesGraph: true)
}
