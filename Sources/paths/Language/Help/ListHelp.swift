extension HelpPage {
  /// The help of `paths list`.
  static let list = HelpPage(
    head: (
      french: """
      paths list : les métiers, par famille

      Exemples
        paths list
        paths list --family sécurité
        paths list --search "chef de projet"

      Options
            --family <f>     cette famille : numéro, ou lettres de son nom
            --search <s>     ces lettres dans le nom ou dans un autre nom du métier

      """,
      english: """
      paths list: the profiles, by family

      Examples
        paths list
        paths list --family sécurité
        paths list --search "chef de projet"

      Options
            --family <f>     this family: its number, or letters of its name
            --search <s>     these letters in the name or another name of a profile

      """
    ),
    notes: (
      french: """
      Casse, accents et apostrophes sont indifférents. Code de retour 1 si aucun
      métier ne convient.

      """,
      english: """
      Case, accents and apostrophes never matter. Exit code 1 where no profile
      fits.

      """
    ),
    output: .rows, takesGraph: true)
}
