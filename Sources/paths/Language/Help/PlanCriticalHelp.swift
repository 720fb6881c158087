extension HelpPage {
  /// The help of `paths plan critical`.
  static let planCritical = HelpPage(
    head: (
      french: """
      paths plan critical : les métiers qu’il serait dangereux de perdre, et pourquoi

      Exemples
        paths plan critical
        paths plan critical --entry "Technicien support" --targets "Architecte"
        paths plan critical --moves passerelles.csv --targets postes-critiques.csv

      Options
            --moves <f>      de, à, et coût, ou mois : vos passerelles ; sans lui,
                             celles du graphe
            --entry <m>      par où l’on entre (répétable, ou un fichier de métiers) ;
                             sinon les premiers postes, ou les métiers où personne
                             ne vient d’un autre
            --targets <m>    où l’on veut arriver (répétable, ou un fichier) ; sinon
                             tous les autres métiers
            --titles <f>     titre, profil : ce que veulent dire vos intitulés
            --top <n>        lignes par liste (10)
            --heads <c>      vos en-têtes : "moves.from=Métier actuel"
            --decimal <m>    comma ou point, si un nombre se lit de deux façons
        -o, --output <f>     écrire la réponse : .json, .csv, .md, .txt, ou .svg, la
                             carte des métiers, les plus critiques en avant
            --report <f>     la note à remettre : .md ou .html
            --excel-fr       CSV pour un Excel français

      """,
      english: """
      paths plan critical: the jobs it would be dangerous to lose, and why

      Examples
        paths plan critical
        paths plan critical --entry "Technicien support" --targets "Architecte"
        paths plan critical --moves moves.csv --targets critical-jobs.csv

      Options
            --moves <f>      from, to, and cost, or months: your moves; without it,
                             those of the graph
            --entry <j>      where people come in (repeatable, or a file of jobs);
                             else the first posts, or the jobs that nobody moves into
            --targets <j>    where they are to get to (repeatable, or a file); else
                             all other jobs
            --titles <f>     title, profile: what your titles mean
            --top <n>        rows a list (10)
            --heads <c>      your heads: "moves.from=Current job"
            --decimal <m>    comma or point, where a number can be read two ways
        -o, --output <f>     write the answer: .json, .csv, .md, .txt, or .svg, the
                             career map with the most critical jobs in front
            --report <f>     the note to hand on: .md or .html
            --excel-fr       CSV for a French spreadsheet program

      """
    ),
    notes: (
      french: """
      Perte : paires entrée → cible sans autre itinéraire. Passage obligé : métier de
      tout itinéraire depuis toute entrée ; null si aucune entrée ne mène à la cible.
      Redondance : itinéraires sans métier commun entre entrées et cible.
      Articulations et ponts : sans le sens des passerelles.

      """,
      english: """
      Loss: pairs of entry → target without another route. Mandatory: a job on every
      route from any entry; null where no entry leads to the target. Redundancy:
      routes with no job in common between entries and target. Articulation and
      bridges: without the direction of moves.

      """
    ),
    output: .rows, takesGraph: true)
}
