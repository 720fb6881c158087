extension HelpPage {
  /// The help of `paths explain`.
  static let explain = HelpPage(
    head: (
      french: """
      paths explain : ce qui énonce une passerelle, ou pourquoi rien ne l’énonce

      Exemples
        paths explain Testeur "concepteur développeur"
        paths explain 2.1 2.4 --source nomenclature.txt

      Options
            --source <f>     votre copie du texte, pour citer les phrases entières

      """,
      english: """
      paths explain: what states one move, or why nothing does

      Examples
        paths explain Testeur "concepteur développeur"
        paths explain 2.1 2.4 --source nomenclature.txt

      Options
            --source <f>     your copy of the text, to quote whole sentences

      """
    ),
    notes: (
      french: """
      Sans énoncé, ce qui s’en approche : la passerelle inverse, une correction, une
      dérive du métier, une porte ouverte, les passerelles des familles voisines.
      Code de retour 1 si rien ne l’énonce : c’est inconnu, non impossible.

      """,
      english: """
      Where nothing states it, what comes near: the move the other way, a
      correction, a drift of the job, an open door, the moves of the two families.
      Exit code 1 where nothing states it: that is unknown, not impossible.

      """
    ),
    output: .drawn, takesGraph: true)
}
