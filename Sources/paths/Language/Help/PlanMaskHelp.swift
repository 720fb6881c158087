extension HelpPage {
  /// The help of `paths plan mask`.
  static let planMask = HelpPage(
    head: (
      french: """
      paths plan mask : masquer les petits nombres d’un tableau de personnes

      Exemple
        paths plan mask pyramide.csv --min-cell 5 -o pyramide-masquee.csv

      Options
            --min-cell <n>   masquer de 1 à moins de n personnes (5)
            --no-totals      les totaux ne seront connus de personne
        -o, --output <f>     écrire la réponse : .json, .csv, .md ou .txt
            --excel-fr       le CSV pour un Excel français

      """,
      english: """
      paths plan mask: hide the small numbers of a table of persons

      Example
        paths plan mask ages.csv --min-cell 5 -o ages-masked.csv

      Options
            --min-cell <n>   hide from 1 to below n persons (5)
            --no-totals      nobody will know the totals
        -o, --output <f>     write the answer: .json, .csv, .md or .txt
            --excel-fr       the CSV for a French Excel

      """
    ),
    notes: (
      french: """
      La première colonne nomme les lignes, les autres portent des nombres entiers.
      Une ligne ou une colonne Total est reconnue et vérifiée. Zéro est montré ;
      d’autres nombres sont masqués, autant qu’il en faut pour qu’aucun nombre
      masqué ne se retrouve par différence, totaux connus.

      """,
      english: """
      The first column names the rows, the others hold whole numbers. A row or column
      Total is recognised and checked. Zero is shown; other numbers are hidden, as
      many as it takes so that no hidden number can be worked out, totals known.

      """
    ),
    output: .rows, takesGraph: false)
}
