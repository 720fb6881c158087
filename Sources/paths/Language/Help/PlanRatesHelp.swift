extension HelpPage {
  /// The help of `paths plan rates`.
  static let planRates = HelpPage(
    head: (french: planRatesFrench, english: planRatesEnglish),
    notes: (
      french: """
      Colonnes de --counts : de, vers, nombre ; « année » (les lignes s’additionnent
      d’une année à l’autre), « restés » ou « exposition » si elles existent. Une
      ligne d’un métier vers lui-même compte les restés. ENTREE, RETRAITE,
      DEMISSION, FIN_CDD, MOBILITE_GROUPE, SORTIE… ne sont pas des métiers ;
      --outside en ajoute. Le taux est le nombre sur tous les observés du métier,
      restés et sorties compris ; l’intervalle est celui de Wilson.

      --by compare les groupes d’une colonne de --counts (sexe, tranche d’âge) : un
      écart est net où deux intervalles n’ont aucun taux en commun ; sinon on ne peut
      conclure. Deux à dix groupes, chaque personne dans un seul ; chacun est masqué
      à part et rien n’est additionné. Ce qui n’a pas de ligne n’est pas comparé :
      écrivez 0 où personne n’est parti. Pas de note ni de graphe.

      Colonnes de --history : matricule, métier, date de début, date de fin, etp.
      Rien n’est gardé ni répété d’une personne ; les fichiers écrits ne sont
      lisibles que par vous. Règles : R1 lignes impossibles écartées et comptées ;
      R2 même personne et même début : une seule ligne ; R3 une ligne finie avant la
      fin d’une autre déjà commencée est secondaire ; R4 même métier repris dans les
      31 jours : même période ; R5 autre métier dans les 183 jours : passerelle,
      plus tard : sortie ; R6 encore en poste à l’arrêt : ni l’une ni l’autre ;
      R7 même métier après un trou : interruption ; R8 --rename d’abord ; R9 années-
      personnes à côté. Le même calcul en SQL : Benchmarks/History.

      """,
      english: """
      Columns of --counts: from, to, n; “year” (rows add up from year to year),
      “stayed” or “exposure” where there are any. A row from a job to itself counts
      who stayed. ENTREE, RETRAITE, DEMISSION, FIN_CDD, MOBILITE_GROUPE, SORTIE and
      the like, retirement, resignation, exit are no jobs; --outside adds others.
      The rate is the number over all seen in the job, stays and exits included; the
      interval is Wilson’s.

      --by compares the groups of a column of --counts (sex, ages): a gap is clear
      where two intervals have no rate in common; or else nothing can be concluded.
      Two to ten groups, each person in one of them; each is hidden by itself and
      nothing is added up. What has no row is not compared: write 0 where nobody
      went. No note and no graph.

      Columns of --history: person_id, job, start_date, end_date, fte. Of a person
      nothing is kept or repeated; files written are for you alone to read. Rules:
      R1 impossible rows rejected and counted; R2 same person and start: one row;
      R3 a row that ends before the end of one begun before is secondary; R4 the
      same job again within 31 days: the same time in it; R5 another job within 183
      days: a move, later: an exit; R6 still there at the cut-off: neither; R7 the
      same job after a hole: an interruption; R8 --rename first; R9 person-years
      beside. The same in SQL: Benchmarks/History.

      """
    ),
    output: .rows, takesGraph: true)

  private static let planRatesFrench = """
    paths plan rates : les taux de mobilité observés, avec leurs intervalles

    Exemples
      paths plan rates --counts mouvements.csv
      paths plan rates --counts mouvements-groupes.csv --by groupe
      paths plan rates --history historique.csv --rename renommages.csv
      paths plan rates --counts mouvements.csv --titles titres.csv \\
          --as-graph vu.json

    Options
          --counts <f>     des comptes : de, vers, nombre
          --history <f>    ou un historique : une ligne par personne et par poste
          --titles <f>     ce que vos intitulés veulent dire sur le graphe
          --by <en-tête>   comparer les groupes de cette colonne de --counts
          --as-graph <f>   écrire un graphe de ce qui est montré, pour --graph
          --min-cell <n>   masquer en dessous de n personnes (5) ; 1 montre tout
          --confidence <x> niveau des intervalles, en pour cent (95)
          --outside <nom>  une destination qui n’est pas un métier (répétable)
          --rename <f>     anciens et nouveaux intitulés, pour un historique
          --renewal-days <n>  jours entre deux contrats du même métier (31)
          --bridge-days <n>   jours entre deux métiers d’une passerelle (183)
          --cutoff <date>  dernier jour observé (sinon la dernière date du fichier)
      -o, --output <f>     écrire la réponse : .json, .csv, .md ou .txt
          --report <f>     la note à remettre : .md ou .html
          --excel-fr       le CSV pour un Excel français
          --heads <c>      vos en-têtes : "history.job=Libellé du poste"
          --decimal <m>    comma ou point, si un nombre se lit de deux façons

    """

  private static let planRatesEnglish = """
    paths plan rates: observed mobility rates, with their intervals

    Examples
      paths plan rates --counts moves.csv
      paths plan rates --counts moves-by-group.csv --by group
      paths plan rates --history history.csv --rename renamings.csv
      paths plan rates --counts moves.csv --titles titles.csv --as-graph seen.json

    Options
          --counts <f>     counts: from, to, n
          --history <f>    or a history: one row a person and job
          --titles <f>     what your job titles mean on the graph
          --by <head>      compare the groups of this column of --counts
          --as-graph <f>   write a graph of what is shown, for --graph
          --min-cell <n>   hide below n persons (5); 1 shows all
          --confidence <x> level of the intervals, in percent (95)
          --outside <name> an end that is no job (repeatable)
          --rename <f>     old and new job titles, for a history
          --renewal-days <n>  days between two contracts of one job (31)
          --bridge-days <n>   days between the two jobs of a move (183)
          --cutoff <date>  the last day seen (or else the latest date in the file)
      -o, --output <f>     write the answer: .json, .csv, .md or .txt
          --report <f>     the note to hand on: .md or .html
          --excel-fr       the CSV for a French Excel
          --heads <c>      your heads: "history.job=Position label"
          --decimal <m>    comma or point, where a number may be read in two ways

    """
}
