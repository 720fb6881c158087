extension HelpPage {
  /// The help of `paths plan maintain`.
  static let planMaintain = HelpPage(
    head: (
      french: """
      paths plan maintain : les recrutements qui maintiennent chaque effectif

      Exemple
        paths plan maintain --headcount effectifs.csv --transitions mobilites.csv \\
          --attrition departs.csv

      Fichiers (CSV ; séparateur, encodage et titres français ou anglais reconnus)
            --headcount <f>  métier, effectif
            --transitions <f>  de, à, taux par période (0,05 ou 5 %)
            --attrition <f>  métier, taux de départ
            --titles <f>     titre, profil : ce que veulent dire vos intitulés

      Options
            --heads <c>      vos en-têtes : "headcount.job=Libellé du poste"
            --decimal <m>    comma ou point, si un nombre se lit de deux façons
        -o, --output <f>     écrire la réponse : .json, .csv, .md ou .txt
            --excel-fr       CSV pour un Excel français

      """,
      english: """
      paths plan maintain: the hires that keep every headcount as it is

      Example
        paths plan maintain --headcount headcount.csv --transitions moves.csv \\
          --attrition exits.csv

      Files (CSV; separator, encoding and French or English heads are recognised)
            --headcount <f>  job, headcount
            --transitions <f>  from, to, rate per period (0.05 or 5%)
            --attrition <f>  job, exit rate
            --titles <f>     title, profile: what your titles mean

      Options
            --heads <c>      your heads: "headcount.job=Position label"
            --decimal <m>    comma or point, where a number can be read two ways
        -o, --output <f>     write the answer: .json, .csv, .md or .txt
            --excel-fr       CSV for a French spreadsheet program

      """
    ),
    notes: (
      french: """
      Retour 1 si un métier reçoit plus de monde qu’il n’en perd : recruter n’y suffit
      pas.

      """,
      english: """
      Exit 1 where a job gets more people than it loses: hiring is not enough there.

      """
    ),
    output: .rows, takesGraph: true)
}
