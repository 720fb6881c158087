extension HelpPage {
  /// The help of `paths plan redeploy`.
  static let planRedeploy = HelpPage(
    head: (
      french: """
      paths plan redeploy : qui peut aller où, à quel coût, qui manque et pourquoi

      Exemples
        paths plan redeploy --positions effectifs.csv --moves passerelles.csv
        paths plan redeploy --positions effectifs.csv --moves passerelles.csv \\
          --external externe.csv -o plan.json
        paths plan redeploy --positions effectifs.csv --titles titres.csv --strict
        paths plan redeploy --periods --moves formations.csv --release liberes.csv \\
          --needs besoins.csv --horizon 24

      Fichiers (CSV ; séparateur, encodage et titres français ou anglais reconnus)
            --positions <f>  métier, effectif, cible ; ou une ligne par personne,
                             comptée, avec --targets
            --targets <f>    métier, cible
            --moves <f>      de, à, coût en euros, capacité ; sans lui, les
                             passerelles du graphe, au coût passerelle + doute
            --external <f>   métier, coût de recrutement, coût de départ (vide =
                             impossible) : le moindre coût total
            --titles <f>     titre, profil : ce que veulent dire vos intitulés
            --heads <c>      vos en-têtes : "positions.job=Libellé du poste"

      Options
            --close <m>      fermer ce métier : sa cible est 0 (répétable)
            --strict         un seul poste vide, et il n’y a pas de plan (retour 1)
            --max-moves <n>  au plus n passerelles par itinéraire
            --budget <n>     au plus n euros de passerelles, et d’attente : le plus
                             de personnes placées, puis ce qu’une de plus demande
            --seats <n>      au plus n places : une par passerelle et par personne
            --periods        plan daté : --moves a places par période et durée
            --release <f>    métier, période, personnes : qui se libère quand
            --needs <f>      métier, échéance, personnes
            --horizon <n>    dernière période (la dernière des fichiers)
            --waiting-cost <n>  ce que coûte d’attendre une période (0)
            --late           commencer aussi tard que possible
            --min-cell <n>   masquer les nombres de personnes sous n
            --decimal <m>    comma ou point, si un nombre se lit de deux façons
        -o, --output <f>     écrire le plan : .json, .csv, .md, .txt, ou .svg,
                             la carte des métiers, ou le flux seul si une
                             passerelle du plan n’est pas sur la carte
            --report <f>     la note à remettre : .md ou .html, deux pages,
                             nombres sous 5 masqués (ou sous --min-cell)
            --excel-fr       CSV pour un Excel français

      """,
      english: """
      paths plan redeploy: who can move where, at what cost, who is missing and why

      Examples
        paths plan redeploy --positions headcount.csv --moves moves.csv
        paths plan redeploy --positions headcount.csv --moves moves.csv \\
          --external external.csv -o plan.json
        paths plan redeploy --positions headcount.csv --titles titles.csv --strict
        paths plan redeploy --periods --moves courses.csv --release released.csv \\
          --needs needs.csv --horizon 24

      Files (CSV; separator, encoding and French or English heads are recognised)
            --positions <f>  job, current, target; or one row a person, counted,
                             with --targets
            --targets <f>    job, target
            --moves <f>      from, to, cost in euros, capacity; without it, the
                             graph’s own moves, at the cost move + doubt
            --external <f>   job, hiring cost, exit cost (empty = not possible):
                             the least total cost
            --titles <f>     title, profile: what your titles mean
            --heads <c>      your heads: "positions.job=Position label"

      Options
            --close <j>      close this job: its target is 0 (repeatable)
            --strict         one empty post, and there is no plan (exit 1)
            --max-moves <n>  n moves a route at most
            --budget <n>     n euros for moves, and waiting, at most: the most people
                             placed, then what one more takes
            --seats <n>      n seats at most: one a move and person
            --periods        dated plan: --moves has seats per period and duration
            --release <f>    job, period, persons: who becomes free when
            --needs <f>      job, due period, persons
            --horizon <n>    the last period (the last in the files)
            --waiting-cost <n>  what it costs to wait for a period (0)
            --late           start as late as possible
            --min-cell <n>   hide numbers of persons below n
            --decimal <m>    comma or point, where a number can be read two ways
        -o, --output <f>     write the plan: .json, .csv, .md, .txt, or .svg,
                             the career map, or the flow alone where a move of
                             the plan is not on the map
            --report <f>     the note to hand on: .md or .html, two pages,
                             numbers below 5 hidden (or below --min-cell)
            --excel-fr       CSV for a French spreadsheet program

      """
    ),
    notes: (
      french: """
      Le plus de personnes placées d’abord, puis le moindre coût ; parmi les plans
      égaux, toujours le même, quel que soit l’ordre des lignes. La preuve qu’aucun
      autre n’est meilleur est dans --format json, sous « certificate ».

      """,
      english: """
      The most people placed first, then the least cost; among equal plans always the
      same, whatever the order of rows. The proof that no other is better is in
      --format json, as “certificate”.

      """
    ),
    output: .rows, takesGraph: true)
}
