extension HelpPage {
  /// The help of the program itself and of its main question.
  static let route = HelpPage(
    head: (french: routeFrench, english: routeEnglish),
    notes: (
      french: """
            --version        version et empreinte des données
        -h, --help           cette aide ; « paths help <commande> » pour le détail,
                             « paths help doubt », « … formats », « … graph »

      Codes de retour : 0 trouvé, 1 aucune réponse, 3 nom inconnu ou ambigu,
      64 usage, 65 données invalides, 66 fichier absent, 69 programme absent,
      73 création impossible, 74 écriture impossible.

      """,
      english: """
            --version        version and fingerprint of the data
        -h, --help           this help; “paths help <command>” for more,
                             “paths help doubt”, “… formats”, “… graph”

      Exit codes: 0 found, 1 no answer, 3 name unknown or ambiguous, 64 usage,
      65 bad data, 66 file missing, 69 program missing, 73 cannot create,
      74 cannot write.

      """
    ),
    output: .drawn, takesGraph: true)

  private static let routeFrench = """
    paths : itinéraires de carrière entre les métiers du système d’information

    Usage
      paths --from <métier> --to <métier> [options]
      paths <commande> [options]

    Exemples
      paths --from Testeur --to "Architecte d'entreprise"
      paths --from 3.3 --to 1.6 -k 5 --avoid "architecte technique"
      paths --from RSSI --to "architecte d'entreprise" --format json
      paths map --route 3.3 1.6 -o itineraire.svg

    Commandes
      show <métier>        la fiche d’un métier : origines, évolutions, preuves
      list                 les métiers, par famille
      reach <métier>       jusqu’où il mène, ou qui peut y venir
      between <A> <B>      les métiers qui sont sur un itinéraire de A à B
      explain <A> <B>      ce qui énonce une passerelle, ou ce qui s’en approche
      rank                 carrefours, impasses, passages obligés, communautés
      map                  la carte en DOT, SVG, PNG ou PDF
      plan redeploy        qui peut aller où, à quel coût, qui manque
      plan forecast        les effectifs à venir, et l’écart à la cible
      plan critical        les métiers dont la perte coupe des parcours
      plan rates           les taux de mobilité observés
      plan                 toutes les questions sur beaucoup de personnes
      merge <f>            le graphe avec ce qui a été observé
      import <texte>       lire des fiches et en faire un graphe
      diff <A> <B>         ce qui change d’un graphe à l’autre
      completions <shell>  compléter les noms de métiers : bash, zsh, fish
      man                  le manuel, pour « man -l - »

    Itinéraire
          --from <métier>  départ : nom, sigle (PMO) ou code de fiche (3.3)
          --to <métier>    arrivée ; plusieurs départs ou arrivées : la meilleure
                           des paires
      -k, --routes <n>     nombre d’itinéraires (3), ex æquo du dernier en plus
          --preset <p>     balanced, fewest-moves, best-stated ou observed
                           (balanced) ; --prefer dit la même chose : observed
                           suit ce que des personnes ont fait (paths help merge)
          --move-cost <x>  coût d’une passerelle (1)
          --doubt-cost <x> coût d’un rang de doute (1)
          --family-change <x>  coût d’un changement de famille (0)
          --suppose <A:B>  et si cette passerelle existait ? (répétable)
          --pareto         les itinéraires que nul autre ne bat à la fois en
                           passerelles, doute, années et diplôme
          --diverse        des itinéraires qui ont peu de passerelles en commun

    Limites
          --via <métier>   passer par là (répétable, dans n’importe quel ordre)
          --avoid <m>      éviter ce métier ou cette famille (répétable)
          --max-moves <n>  passerelles au plus
          --max-doubt <n>  doute au plus par passerelle, 0 à 3
          --max-years <n>  années d’expérience au plus, là où les fiches en parlent
          --diploma <d>    ce que la personne a : bac, bac+2… ; dit ce qui manque
          --no-studies     écarter ce qui demande un diplôme plus élevé
          --without-condition <c>  écarter les énoncés sous condition : origin,
                           training, experience, context, reservation (répétable)
          --no-management  écarter les titres de responsable, chef, directeur…

    Sortie

    """

  private static let routeEnglish = """
    paths: career routes between the profiles of information technology

    Usage
      paths --from <profile> --to <profile> [options]
      paths <command> [options]

    Examples
      paths --from Testeur --to "Architecte d'entreprise"
      paths --from 3.3 --to 1.6 -k 5 --avoid "architecte technique"
      paths --from RSSI --to "architecte d'entreprise" --format json
      paths map --route 3.3 1.6 -o route.svg

    Commands
      show <profile>       the card of a profile: origins, moves, evidence
      list                 the profiles, by family
      reach <profile>      where it leads, or who can become it
      between <A> <B>      the profiles on some route from A to B
      explain <A> <B>      what states one move, or comes near to it
      rank                 crossroads, dead ends, mandatory passages, communities
      map                  the map as DOT, SVG, PNG or PDF
      plan redeploy        who can move where, at what cost, who is missing
      plan forecast        the headcounts to come, and the gap to a target
      plan critical        the jobs whose loss cuts careers off
      plan rates           observed mobility rates, from counts or a history
      plan                 all questions about many people
      merge <f>            the graph with what was observed
      import <text>        read sheets and make a graph of them
      diff <A> <B>         what changes from one graph to the other
      completions <shell>  complete the names of profiles: bash, zsh, fish
      man                  the manual, for “man -l -”

    Route
          --from <profile> start: name, acronym (PMO) or sheet number (3.3)
          --to <profile>   end; several starts or ends: the best of the pairs
      -k, --routes <n>     how many routes (3), and those equal to the last
          --preset <p>     balanced, fewest-moves, best-stated or observed
                           (balanced); --prefer says the same: observed follows
                           what people did (paths help merge)
          --move-cost <x>  what a move costs (1)
          --doubt-cost <x> what a rank of doubt costs (1)
          --family-change <x>  what a change of family costs (0)
          --suppose <A:B>  what if this move existed? (repeatable)
          --pareto         the routes that no other beats in moves, doubt, years
                           and diploma together
          --diverse        routes that have few moves in common

    Limits
          --via <profile>  pass through here (repeatable, in any order)
          --avoid <p>      avoid this profile or this family (repeatable)
          --max-moves <n>  moves at most
          --max-doubt <n>  doubt at most per move, 0 to 3
          --max-years <n>  years of experience at most, where the sheets say
          --diploma <d>    what the person holds: bac, bac+2…; says what lacks
          --no-studies     leave out what asks for a higher diploma
          --without-condition <c>  leave out statements under a condition: origin,
                           training, experience, context, reservation (repeatable)
          --no-management  leave out titles like responsable, chef, directeur…

    Output

    """
}
