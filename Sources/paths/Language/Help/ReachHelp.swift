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
            --top <n>        les n plus proches, ex æquo du dernier en plus
            --backwards      les métiers qui mènent à celui-ci
            --avoid <m>      éviter ce métier ou cette famille (répétable)
            --max-doubt <n>  doute au plus par passerelle, 0 à 3
            --diploma <d>    ce que la personne a : bac, bac+2… ; dit ce qui manque
            --no-studies     écarter ce qui demande un diplôme plus élevé
            --without-condition <c>  écarter les énoncés sous cette condition
            --no-management  écarter les titres de responsable, chef, directeur…

      """,
      english: """
      paths reach: where a profile leads, or who can become it

      Examples
        paths reach Testeur
        paths reach Testeur --within 3
        paths reach RSSI --backwards

      Options
            --within <n>     cost at most: moves plus doubt
            --top <n>        the n nearest, and those as near as the last
            --backwards      the profiles that lead to this one
            --avoid <p>      avoid this profile or this family (repeatable)
            --max-doubt <n>  doubt at most per move, 0 to 3
            --diploma <d>    what the person holds: bac, bac+2…; says what lacks
            --no-studies     leave out what asks for a higher diploma
            --without-condition <c>  leave out statements under this condition
            --no-management  leave out titles like responsable, chef, directeur…

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
