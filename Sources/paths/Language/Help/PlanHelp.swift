extension HelpPage {
  /// What there is below `paths plan`.
  static let plan = HelpPage(
    head: (
      french: """
      paths plan : des réponses sur beaucoup de personnes, jamais sur une seule

      Exemple
        paths plan area --effort 2

      Commandes
        plan area            les métiers à portée d’un effort donné

      Options communes

      """,
      english: """
      paths plan: answers about many people, never about one

      Example
        paths plan area --effort 2

      Commands
        plan area            the profiles within a given effort

      Common options

      """
    ),
    notes: (french: "", english: ""),
    output: .rows, takesGraph: true)
}
