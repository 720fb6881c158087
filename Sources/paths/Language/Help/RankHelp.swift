extension HelpPage {
  /// The help of `paths rank`.
  static let rank = HelpPage(
    head: (
      french: """
      paths rank : quels métiers comptent pour l’ensemble, et comment

      Exemples
        paths rank
        paths rank --by crossroads --top 10
        paths rank --by mandatory --to "architecte d'entreprise"

      Options
            --by <c>         classer ainsi (répétable) ; sans cette option, un aperçu
               crossroads       carrefours : sur les itinéraires des autres
               hubs             plaques tournantes : le plus de passerelles
               gateways         portes entre familles
               dead-ends        impasses : le texte n’énonce aucune sortie
               starting-points  points de départ : il n’énonce aucune entrée
               single-feeders   viviers uniques d’un métier
               mandatory        passages obligés vers un métier (--to)
               rings            boucles : chacun mène aux autres et en revient
               communities      communautés, face aux familles
            --to <métier>    passages obligés vers ce métier
            --top <n>        montrer les n premiers

      """,
      english: """
      paths rank: which profiles matter to the whole, and how

      Examples
        paths rank
        paths rank --by crossroads --top 10
        paths rank --by mandatory --to "architecte d'entreprise"

      Options
            --by <c>         rank so (repeatable); without it, an overview
               crossroads       on the routes of others
               hubs             the most moves
               gateways         moves between families
               dead-ends        the text states no way out
               starting-points  the text states no way in
               single-feeders   the only origin of a profile
               mandatory        passages that nobody avoids towards a profile (--to)
               rings            each leads to the others and back
               communities      against the families
            --to <profile>   mandatory passages towards this profile
            --top <n>        show the first n

      """
    ),
    notes: (
      french: """
      Les nombres sont ceux des bibliothèques de graphes pour les passerelles entre
      métiers, au coût 1 + doute ; les lieux hors nomenclature ne comptent pas.

      """,
      english: """
      The numbers are those of graph libraries for the moves between profiles, at the
      cost 1 + doubt; places outside the nomenclature do not count.

      """
    ),
    output: .rows, takesGraph: true)
}
