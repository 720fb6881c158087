extension HelpPage {
  /// The help of `paths show`.
  static let show = HelpPage(
    head: (
      french: """
      paths show : la fiche d’un métier, chaque énoncé avec ses lignes

      Exemples
        paths show "architecte technique"
        paths show 3.3 --source nomenclature.txt

      Options
            --source <f>     votre copie du texte, pour citer les phrases entières

      """,
      english: """
      paths show: the card of a profile, each statement with its lines

      Examples
        paths show "architecte technique"
        paths show 3.3 --source nomenclature.txt

      Options
            --source <f>     your copy of the text, to quote whole sentences

      """
    ),
    notes: (
      french: """
      Ce que le texte ne dit pas est inconnu, non impossible. Un texte d’une autre
      empreinte que celle du graphe est cité, et signalé.

      """,
      english: """
      What the text does not say is unknown, not impossible. A text with another
      fingerprint than the graph’s is quoted, and said to be another.

      """
    ),
    output: .drawn, takesGraph: true)
}
