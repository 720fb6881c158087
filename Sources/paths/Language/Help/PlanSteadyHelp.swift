extension HelpPage {
  /// The help of `paths plan steady`.
  static let planSteady = HelpPage(
    head: (
      french: """
      paths plan steady : les effectifs où mène une politique de recrutement

      Exemple
        paths plan steady --headcount effectifs.csv --transitions mobilites.csv \\
          --attrition departs.csv --recruitment recrutements.csv

      Fichiers (CSV ; séparateur, encodage et titres français ou anglais reconnus)
            --headcount <f>  métier, effectif
            --transitions <f>  de, à, taux par période (0,05 ou 5 %)
            --attrition <f>  métier, taux de départ
            --recruitment <f>  métier, recrutements par période
            --mix <f>        métier, part : chaque départ est remplacé ainsi
            --growth <n>     0 seulement : un effectif qui change ne se stabilise pas
            --titles <f>     titre, profil : ce que veulent dire vos intitulés

      Options
            --reach <m>      aussi la probabilité d’être un jour dans ce métier
            --heads <c>      vos en-têtes : "headcount.job=Libellé du poste"
            --decimal <m>    comma ou point, si un nombre se lit de deux façons
        -o, --output <f>     écrire la réponse : .json, .csv, .md ou .txt
            --excel-fr       CSV pour un Excel français

      """,
      english: """
      paths plan steady: the headcounts that a policy of hiring leads to

      Example
        paths plan steady --headcount headcount.csv --transitions moves.csv \\
          --attrition exits.csv --recruitment hires.csv

      Files (CSV; separator, encoding and French or English heads are recognised)
            --headcount <f>  job, headcount
            --transitions <f>  from, to, rate per period (0.05 or 5%)
            --attrition <f>  job, exit rate
            --recruitment <f>  job, hires per period
            --mix <f>        job, share: everybody who leaves is replaced so
            --growth <n>     0 only: numbers that change do not settle
            --titles <f>     title, profile: what your titles mean

      Options
            --reach <j>      also the probability of ever being in this job
            --heads <c>      your heads: "headcount.job=Position label"
            --decimal <m>    comma or point, where a number can be read two ways
        -o, --output <f>     write the answer: .json, .csv, .md or .txt
            --excel-fr       CSV for a French spreadsheet program

      """
    ),
    notes: (
      french: """
      Il existe si tout métier où arrivent des recrues mène à un départ ; sinon le
      groupe de métiers d’où l’on ne part jamais est nommé (retour 1). Aussi : combien
      de périodes on reste, dans le métier et jusqu’au départ.

      """,
      english: """
      There is one if every job that recruits come to leads to an exit; else the group
      of jobs that nobody leaves is named (exit 1). Also: how many periods people
      stay, in the job and until they leave.

      """
    ),
    output: .rows, takesGraph: true)
}
