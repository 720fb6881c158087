extension HelpPage {
  /// The help of `paths plan area`.
  static let planArea = HelpPage(
    head: (
      french: """
      paths plan area : les métiers à portée d’un effort donné (aires de mobilité)

      Exemple
        paths plan area --effort 2

      Options
            --effort <n>     coût maximal, passerelles + doute (2)

      """,
      english: """
      paths plan area: the profiles within a given effort (mobility areas)

      Example
        paths plan area --effort 2

      Options
            --effort <n>     largest cost, moves + doubt (2)

      """
    ),
    notes: (
      french: "",
      english: ""
    ),
    output: .rows, takesGraph: true)
}
