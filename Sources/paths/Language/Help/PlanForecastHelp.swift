extension HelpPage {
  /// The help of `paths plan forecast`.
  static let planForecast = HelpPage(
    head: (
      french: """
      paths plan forecast : les effectifs des périodes à venir, et l’écart à la cible

      Exemples
        paths plan forecast --headcount effectifs.csv --transitions mobilites.csv \\
          --attrition departs.csv --recruitment recrutements.csv --periods 5
        paths plan forecast --headcount effectifs.csv --attrition departs.csv \\
          --mix repartition.csv --growth -4 --periods 3 --target cibles.csv

      Fichiers (CSV ; séparateur, encodage et titres français ou anglais reconnus)
            --headcount <f>  métier, effectif ; ou une ligne par personne, comptée
            --transitions <f>  de, à, taux par période (0,05 ou 5 %) ; qui n’y est
                             pas reste
            --attrition <f>  métier, taux de départ
            --recruitment <f>  métier, recrutements par période
            --mix <f>        métier, part : chaque départ est remplacé ainsi
            --growth <n>     avec --mix : n postes de plus par période (négatif : de
                             moins)
            --target <f>     métier, cible
            --actual <f>     métier, effectif réel à la fin : la prévision est jugée
            --titles <f>     titre, profil : ce que veulent dire vos intitulés

      Options
            --periods <n>    nombre de périodes
            --first-year <a>  l’année de la première période
            --min-cell <n>   masquer les métiers de moins de n personnes
            --heads <c>      vos en-têtes : "headcount.job=Libellé du poste"
            --decimal <m>    comma ou point, si un nombre se lit de deux façons
        -o, --output <f>     écrire la réponse : .json, .csv, .md, .txt, ou .svg, un
                             graphique par métier
            --report <f>     la note à remettre : .md ou .html, métiers sous 5
                             personnes masqués (ou sous --min-cell)
            --excel-fr       CSV pour un Excel français

      """,
      english: """
      paths plan forecast: the headcounts of periods to come, and the gap to a target

      Examples
        paths plan forecast --headcount headcount.csv --transitions moves.csv \\
          --attrition exits.csv --recruitment hires.csv --periods 5
        paths plan forecast --headcount headcount.csv --attrition exits.csv \\
          --mix mix.csv --growth -4 --periods 3 --target targets.csv

      Files (CSV; separator, encoding and French or English heads are recognised)
            --headcount <f>  job, headcount; or one row a person, counted
            --transitions <f>  from, to, rate per period (0.05 or 5%); who is in no
                             row stays
            --attrition <f>  job, exit rate
            --recruitment <f>  job, hires per period
            --mix <f>        job, share: everybody who leaves is replaced so
            --growth <n>     with --mix: n posts more each period (negative: fewer)
            --target <f>     job, target
            --actual <f>     job, actual headcount at the end: the forecast is judged
            --titles <f>     title, profile: what your titles mean

      Options
            --periods <n>    number of periods
            --first-year <y>  the year of the first period
            --min-cell <n>   hide jobs with fewer than n people
            --heads <c>      your heads: "headcount.job=Position label"
            --decimal <m>    comma or point, where a number can be read two ways
        -o, --output <f>     write the answer: .json, .csv, .md, .txt, or .svg, a
                             chart a job
            --report <f>     the note to hand on: .md or .html, jobs with fewer than 5
                             people hidden (or fewer than --min-cell)
            --excel-fr       CSV for a French spreadsheet program

      """
    ),
    notes: (
      french: """
      Les recrues arrivent à la fin de la période. Des taux qui font plus de 100 %
      pour un métier sont refusés, jamais réduits. L’écart-type est exact pour des
      personnes indépendantes et des taux connus. Retour 1 : --growth supprime plus de
      postes qu’il n’y a de départs. Un scénario de « plan compare » peut être une
      prévision.

      """,
      english: """
      Recruits come at the end of the period. Rates that make more than 100% for a job
      are refused, never made smaller. The standard deviation is exact for independent
      people and known rates. Exit 1: --growth cuts more posts than people leave. A
      scenario of “plan compare” can be a forecast.

      """
    ),
    output: .rows, takesGraph: true)
}
