extension HelpPage {
  /// The help of `paths map`.
  static let map = HelpPage(
    head: (
      french: """
      paths map : la carte des métiers

      Exemples
        paths map -o carte.dot
        paths map --route Testeur "Architecte d'entreprise" -o itineraire.svg

      Options
            --route <A> <B>  la carte des meilleurs itinéraires de A à B
        -o, --output <f>     écrire dans ce fichier ; le format suit l’extension
            --format <f>     dot, svg, png ou pdf (dot sur la sortie standard)

      """,
      english: """
      paths map: the career map

      Examples
        paths map -o map.dot
        paths map --route Testeur "Architecte d'entreprise" -o route.svg

      Options
            --route <A> <B>  the map of the best routes from A to B
        -o, --output <f>     write to this file; its ending gives the format
            --format <f>     dot, svg, png or pdf (dot on standard output)

      """
    ),
    notes: (
      french: """
      Les images sont dessinées par Graphviz (programme « dot »).

      """,
      english: """
      Pictures are drawn by Graphviz (program “dot”).

      """
    ),
    output: .other, takesGraph: true)
}
