extension HelpPage {
  /// The help of `paths plan retirements`.
  static let planRetirements = HelpPage(
    head: (
      french: """
      paths plan retirements : les retraites attendues par métier et par année

      Exemple
        paths plan retirements --pyramid pyramide.csv --age 64 --periods 3 \\
          --first-year 2026

      Fichiers (CSV ; séparateur, encodage et titres français ou anglais reconnus)
            --pyramid <f>    métier, tranche d’âge (55-59, 60+, moins de 25), F, H,
                             effectif
            --titles <f>     titre, profil : ce que veulent dire vos intitulés

      Options
            --age <n>        l’âge de départ
            --periods <n>    nombre d’années (3)
            --delay <n>      seconde colonne : l’âge reculé de n ans (1)
            --first-year <a>  la première année
            --min-cell <n>   masquer les métiers où une tranche compte moins de n
            --heads <c>      vos en-têtes : "pyramid.job=Libellé du poste"
            --decimal <m>    comma ou point, si un nombre se lit de deux façons
        -o, --output <f>     écrire la réponse : .json, .csv, .md ou .txt
            --report <f>     la note à remettre : .md ou .html, tranches sous 5
                             personnes masquées (ou sous --min-cell)
            --excel-fr       CSV pour un Excel français

      """,
      english: """
      paths plan retirements: the retirements to be expected, by job and year

      Example
        paths plan retirements --pyramid pyramid.csv --age 64 --periods 3 \\
          --first-year 2026

      Files (CSV; separator, encoding and French or English heads are recognised)
            --pyramid <f>    job, band of ages (55-59, 60+, under 25), F, H, headcount
            --titles <f>     title, profile: what your titles mean

      Options
            --age <n>        the age of retirement
            --periods <n>    number of years (3)
            --delay <n>      second column: the age put off by n years (1)
            --first-year <y>  the first year
            --min-cell <n>   hide jobs with fewer than n people in a band
            --heads <c>      your heads: "pyramid.job=Position label"
            --decimal <m>    comma or point, where a number can be read two ways
        -o, --output <f>     write the answer: .json, .csv, .md or .txt
            --report <f>     the note to hand on: .md or .html, bands of fewer than 5
                             people hidden (or fewer than --min-cell)
            --excel-fr       CSV for a French spreadsheet program

      """
    ),
    notes: (
      french: """
      Les personnes d’une tranche sont réparties également entre ses âges : c’est une
      hypothèse. Qui a déjà l’âge part la première année.

      """,
      english: """
      The people of a band are spread evenly over its ages: an assumption. Those who
      are of age already leave in the first year.

      """
    ),
    output: .rows, takesGraph: true)
}
