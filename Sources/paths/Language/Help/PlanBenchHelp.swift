extension HelpPage {
  /// The help of `paths plan bench`.
  static let planBench = HelpPage(
    head: (
      french: """
      paths plan bench : qui peut tenir les postes critiques, et dans combien de mois

      Exemples
        paths plan bench --moves passerelles-mois.csv --headcount effectifs.csv \\
          --critical postes-critiques.csv
        paths plan bench --moves passerelles-mois.csv --headcount effectifs.csv \\
          --critical RSSI --later 18
        paths plan bench --critical RSSI --headcount effectifs.csv --titles titres.csv

      Options
            --critical <m>   un métier critique, ou un fichier de métiers (répétable)
            --moves <f>      de, à, mois ; sans mois, ou sans lui sur le graphe, on ne
                             compte que les étapes
            --headcount <f>  métier, effectif ; ou une ligne par personne, comptée
            --ready-now <n>  prêt tout de suite : n mois au plus (6)
            --soon <n>       prêt bientôt : au-delà, n mois au plus (12)
            --later <n>      prêt plus tard : au-delà, n mois au plus (24)
            --titles <f>     titre, profil : ce que veulent dire vos intitulés
            --min-cell <n>   masquer les nombres de personnes sous n
            --heads <c>      vos en-têtes : "headcount.job=Libellé du poste"
            --decimal <m>    comma ou point, si un nombre se lit de deux façons
        -o, --output <f>     écrire la réponse : .json, .csv, .md, .txt
            --report <f>     la note à remettre : .md ou .html, nombres sous 5
                             masqués (ou sous --min-cell)
            --excel-fr       CSV pour un Excel français

      """,
      english: """
      paths plan bench: who can fill the critical posts, and within how many months

      Examples
        paths plan bench --moves moves-months.csv --headcount headcount.csv \\
          --critical critical-jobs.csv
        paths plan bench --moves moves-months.csv --headcount headcount.csv \\
          --critical RSSI --later 18
        paths plan bench --critical RSSI --headcount headcount.csv --titles titles.csv

      Options
            --critical <j>   a critical job, or a file of jobs (repeatable)
            --moves <f>      from, to, months; without months, or without it on the
                             graph, only steps are counted
            --headcount <f>  job, headcount; or one row a person, counted
            --ready-now <n>  ready now: within n months (6)
            --soon <n>       ready soon: later than that, within n months (12)
            --later <n>      ready later: later than that, within n months (24)
            --titles <f>     title, profile: what your titles mean
            --min-cell <n>   hide numbers of persons below n
            --heads <c>      your heads: "headcount.job=Position label"
            --decimal <m>    comma or point, where a number can be read two ways
        -o, --output <f>     write the answer: .json, .csv, .md, .txt
            --report <f>     the note to hand on: .md or .html, numbers below 5
                             hidden (or below --min-cell)
            --excel-fr       CSV for a French spreadsheet program

      """
    ),
    notes: (
      french: """
      Brut : qui est prêt pour deux métiers y compte deux fois. Net : une personne, un
      poste. Les gens du métier lui-même ne sont pas leurs successeurs. Un métier sans
      ligne d’effectif compte 0 poste et n’est pas couvert.

      """,
      english: """
      Gross: whoever is ready for two jobs counts twice. Net: one person, one post.
      People of the job itself are not their own successors. A job without a row of
      headcount has 0 posts and is not covered.

      """
    ),
    output: .rows, takesGraph: true)
}
