extension HelpPage {
  /// The help of `paths plan attain`.
  static let planAttain = HelpPage(
    head: (
      french: """
      paths plan attain : en combien de périodes le recrutement mène à une cible

      Exemple
        paths plan attain --headcount effectifs.csv --transitions mobilites.csv \\
          --attrition departs.csv --target cibles.csv --periods 8

      Fichiers (CSV ; séparateur, encodage et titres français ou anglais reconnus)
            --headcount <f>  métier, effectif
            --transitions <f>  de, à, taux par période (0,05 ou 5 %)
            --attrition <f>  métier, taux de départ
            --target <f>     métier, cible, à atteindre exactement
            --titles <f>     titre, profil : ce que veulent dire vos intitulés

      Options
            --periods <n>    nombre de périodes au plus (10)
            --growth <n>     l’effectif total grandit de n par période (négatif :
                             diminue)
            --heads <c>      vos en-têtes : "headcount.job=Libellé du poste"
            --decimal <m>    comma ou point, si un nombre se lit de deux façons
        -o, --output <f>     écrire la réponse : .json, .csv, .md ou .txt
            --excel-fr       CSV pour un Excel français

      """,
      english: """
      paths plan attain: in how many periods hiring leads to a target

      Example
        paths plan attain --headcount headcount.csv --transitions moves.csv \\
          --attrition exits.csv --target targets.csv --periods 8

      Files (CSV; separator, encoding and French or English heads are recognised)
            --headcount <f>  job, headcount
            --transitions <f>  from, to, rate per period (0.05 or 5%)
            --attrition <f>  job, exit rate
            --target <f>     job, target, to be reached exactly
            --titles <f>     title, profile: what your titles mean

      Options
            --periods <n>    number of periods at most (10)
            --growth <n>     the total grows by n each period (negative: shrinks)
            --heads <c>      your heads: "headcount.job=Position label"
            --decimal <m>    comma or point, where a number can be read two ways
        -o, --output <f>     write the answer: .json, .csv, .md or .txt
            --excel-fr       CSV for a French spreadsheet program

      """
    ),
    notes: (
      french: """
      L’effectif total reste le même si la cible a le même total, sinon il est libre
      entre les deux ; --growth le fixe. Chaque durée est jugée à part, par un
      programme linéaire et sa preuve. Retour 1 si aucune ne convient.

      """,
      english: """
      The total stays the same where the target has the same total, else it is free in
      between; --growth fixes it. Each number of periods is judged by itself, by a
      linear program and its proof. Exit 1 where none will do.

      """
    ),
    output: .rows, takesGraph: true)
}
