extension HelpPage {
  /// The help of `paths plan return`.
  static let planReturn = HelpPage(
    head: (
      french: """
      paths plan return : ce que coûte former, et ce que coûte remplacer

      Exemple
        paths plan return --plan plan.json --external couts-metiers.csv \\
          --moves passerelles-mois.csv

      Options
            --plan <f>       le JSON ou le CSV de « plan redeploy -o », ou de, à,
                             personnes, coût (total de la ligne, ou coût par
                             personne), mois
            --external <f>   métier, coût de recrutement, coût de départ, salaire
                             mensuel chargé, mois de montée en compétence
            --moves <f>      de, à, mois : la durée des formations, si le plan ne la
                             dit pas
            --titles <f>     titre, profil : ce que veulent dire vos intitulés
            --heads <c>      vos en-têtes : "external.job=Libellé du poste"
            --decimal <m>    comma ou point, si un nombre se lit de deux façons
        -o, --output <f>     écrire la réponse : .json, .csv, .md, .txt
            --excel-fr       CSV pour un Excel français

      """,
      english: """
      paths plan return: what training costs, and what replacing costs

      Example
        paths plan return --plan plan.json --external job-costs.csv \\
          --moves moves-months.csv

      Options
            --plan <f>       the JSON or CSV of “plan redeploy -o”, or from, to,
                             persons, cost (of the whole row, or cost per person),
                             months
            --external <f>   job, hiring cost, exit cost, loaded monthly wage, ramp-up
                             months
            --moves <f>      from, to, months: how long training takes, where the plan
                             does not say
            --titles <f>     title, profile: what your titles mean
            --heads <c>      your heads: "external.job=Position label"
            --decimal <m>    comma or point, where a number can be read two ways
        -o, --output <f>     write the answer: .json, .csv, .md, .txt
            --excel-fr       CSV for a French spreadsheet program

      """
    ),
    notes: (
      french: """
      Former = coût du plan + personnes × mois × salaire du métier quitté. Remplacer =
      personnes × (départ + recrutement + mois de montée en compétence × salaire du
      métier à pourvoir). Ce qui n’est pas donné est laissé de côté, et dit.

      """,
      english: """
      Train = cost of the plan + persons × months × wage of the job they leave.
      Replace = persons × (exit + hire + ramp-up months × wage of the job to fill).
      What is not given is left out, and said.

      """
    ),
    output: .rows, takesGraph: true)
}
