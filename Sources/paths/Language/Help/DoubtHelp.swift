extension HelpPage {
  /// What the words of an answer mean.
  static let doubt = HelpPage(
    head: (
      french: """
      paths help doubt : ce que disent le doute, le coût, les années

      Le doute dit à quelle distance des mots du texte est une passerelle : un rang
      de 0 à 3, non une mesure ni une probabilité.

        │ 0 nommée         le métier est nommé, sans réserve
        ╎ 1 par catégorie  une classe de métiers est nommée, ou il y a une condition
        ┊ 2 demandée       la fiche d’arrivée demande de l’expérience du domaine, ou
                           le texte doute lui-même, ou une classe et une condition
        · 3 partielle      une partie de ce qui est demandé, un atout, un niveau

      « par catégorie (doute 2) » : dit par catégorie, avec une condition ou une autre
      lecture qui ajoute au doute. « lecture 2 » : les mots ont plusieurs sens, et ce
      métier n’est pas le premier. Plusieurs énoncés : le plus ferme compte, tous sont
      montrés. « listée » : une ligne d’un tableau, sans phrase. « observée » : des
      personnes l’ont fait, comptées à cette ligne.

      Coût d’une passerelle : 1 + son doute ; d’un itinéraire : la somme. Les facteurs
      se règlent (--move-cost, --doubt-cost, --preset).

      Années, « au moins » : le plus grand de deux minimums, les années que demande le
      métier le plus exigeant du chemin, et la somme de celles qui sont demandées dans
      le domaine du métier d’avant. Un détour peut donc avoir un plus petit minimum.

      Silence : ce que le texte n’énonce pas est inconnu, non impossible.

      Options communes

      """,
      english: """
      paths help doubt: what doubt, cost and years say

      Doubt says how far a move is from the words of the text: a rank from 0 to 3,
      neither a measurement nor a probability.

        │ 0 named          the profile is named without reservation
        ╎ 1 by category    a class of jobs is named, or there is a condition
        ┊ 2 asked for      the target’s sheet asks for experience in the field, or the
                           text itself doubts, or a class and a condition
        · 3 partial        a part of what is asked for, an asset, a level

      “by category (doubt 2)”: said by category, with a condition or another reading
      that adds to the doubt. “reading 2”: the words mean several profiles, and this
      is not the first. Several statements: the firmest counts, all are shown.
      “listed”: a row of a table, without a sentence. “observed”: people did it, and
      were counted on this line.

      Cost of a move: 1 + its doubt; of a route: the sum. The factors can be set
      (--move-cost, --doubt-cost, --preset).

      Years, “at least”: the larger of two minimums, the years that the most demanding
      profile on the way asks for, and the sum of those asked in the field of the
      profile before. So a detour may have a smaller minimum.

      Silence: what the text does not state is unknown, not impossible.

      Common options

      """
    ),
    notes: (french: "", english: ""),
    output: .drawn, takesGraph: false)
}
