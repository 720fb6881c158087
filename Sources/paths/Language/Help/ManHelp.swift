extension HelpPage {
  /// The help of `paths man`.
  static let man = HelpPage(
    head: (
      french: """
      paths man : le manuel entier, pour man

      Exemples
        paths man | man -l -
        paths man > paths.1

      Options

      """,
      english: """
      paths man: the whole manual, for man

      Examples
        paths man | man -l -
        paths man > paths.1

      Options

      """
    ),
    notes: (french: "", english: ""),
    output: .other, takesGraph: false)
}
