/// The help of each command, in both languages; examples first.
enum Help {
  /// The help asked for by these arguments, if they ask for it: `--help`, `-h`, or `help COMMAND`.
  static func text(for arguments: [String], _ language: Language) -> String? {
    let asks = arguments.contains("--help") || arguments.contains("-h") || arguments.first == "help"
    guard asks || arguments.isEmpty || arguments == ["plan"] else { return nil }
    let command = arguments.first { $0 != "help" && !$0.hasPrefix("-") }
    switch command {
    case "show": return language(showFrench, showEnglish)
    case "list": return language(listFrench, listEnglish)
    case "reach": return language(reachFrench, reachEnglish)
    case "between": return language(BetweenHelp.french, BetweenHelp.english)
    case "explain": return language(ExplainHelp.french, ExplainHelp.english)
    case "map": return language(mapFrench, mapEnglish)
    case "import": return language(importFrench, importEnglish)
    case "plan": return language(planFrench, planEnglish)
    case "diff": return language(diffFrench, diffEnglish)
    default: return language(RouteHelp.french, RouteHelp.english)
    }
  }

  /// What is said when one end of the route is missing.
  static func missingRoute(origins: [String], _ session: Session) -> Failure {
    let language = session.language
    let missing = origins.isEmpty ? "--from" : "--to"
    // The names of the shipped graph mean nothing in another.
    let advice =
      session.graphFile == nil
      ? language("Exemple : ", "Example: ")
        + "paths --from Testeur --to \"Architecte d'entreprise\""
      : language("Les métiers : ", "The profiles: ") + session.command("list")
    return Failure(
      Exit.usage, [language("il manque \(missing)", "\(missing) is missing"), "  " + advice])
  }

  private static let showFrench = """
    paths show : la fiche d’un métier, chaque énoncé avec ses lignes

    Exemples
      paths show "architecte technique"
      paths show 3.3 --source nomenclature.txt

    Options
          --source <f>     votre copie du texte, pour citer les phrases entières
          --graph <f>      répondre sur ce graphe (JSON), non sur celui fourni
          --format <f>     text ou json (text)
          --lang <fr|en>   langue

    Ce que le texte ne dit pas est inconnu, non impossible. Un texte d’une autre
    empreinte que celle du graphe est cité, et signalé.

    """

  private static let showEnglish = """
    paths show: the card of a profile, each statement with its lines

    Examples
      paths show "architecte technique"
      paths show 3.3 --source nomenclature.txt

    Options
          --source <f>     your copy of the text, to quote whole sentences
          --graph <f>      answer on this graph (JSON), not on the shipped one
          --format <f>     text or json (text)
          --lang <fr|en>   language

    What the text does not say is unknown, not impossible. A text with another
    fingerprint than the graph’s is quoted, and said to be another.

    """

  private static let listFrench = """
    paths list : les métiers, par famille

    Exemples
      paths list
      paths list --family sécurité
      paths list --search "chef de projet"

    Options
          --family <f>     cette famille : numéro, ou lettres de son nom
          --search <s>     ces lettres dans le nom ou dans un autre nom du métier
          --graph <f>      répondre sur ce graphe (JSON), non sur celui fourni
          --format <f>     text ou json (text)
          --lang <fr|en>   langue

    Casse, accents et apostrophes sont indifférents. Code de retour 1 si aucun
    métier ne convient.

    """

  private static let listEnglish = """
    paths list: the profiles, by family

    Examples
      paths list
      paths list --family sécurité
      paths list --search "chef de projet"

    Options
          --family <f>     this family: its number, or letters of its name
          --search <s>     these letters in the name or another name of a profile
          --graph <f>      answer on this graph (JSON), not on the shipped one
          --format <f>     text or json (text)
          --lang <fr|en>   language

    Case, accents and apostrophes never matter. Exit code 1 where no profile
    fits.

    """

  private static let reachFrench = """
    paths reach : jusqu’où un métier mène, ou qui peut y venir

    Exemples
      paths reach Testeur
      paths reach Testeur --within 3
      paths reach RSSI --backwards

    Options
          --within <n>     coût au plus : passerelles plus doute
          --backwards      les métiers qui mènent à celui-ci
          --graph <f>      répondre sur ce graphe (JSON), non sur celui fourni
          --format <f>     text ou json (text)
          --lang <fr|en>   langue

    Du plus proche au plus lointain, avec la preuve de la passerelle qui touche
    chaque métier. Ce qui n’est pas listé est inconnu, non impossible. Code de
    retour 1 si rien n’est à portée.

    """

  private static let reachEnglish = """
    paths reach: where a profile leads, or who can become it

    Examples
      paths reach Testeur
      paths reach Testeur --within 3
      paths reach RSSI --backwards

    Options
          --within <n>     cost at most: moves plus doubt
          --backwards      the profiles that lead to this one
          --graph <f>      answer on this graph (JSON), not on the shipped one
          --format <f>     text or json (text)
          --lang <fr|en>   language

    The nearest first, with the evidence of the move that touches each profile.
    What is not listed is unknown, not impossible. Exit code 1 where nothing is
    within reach.

    """

  private static let mapFrench = """
    paths map : la carte des métiers

    Exemples
      paths map -o carte.dot
      paths map --route Testeur "Architecte d'entreprise" -o itineraire.svg

    Options
          --route <A> <B>  la carte des meilleurs itinéraires de A à B
      -o, --output <f>     écrire dans ce fichier ; le format suit l’extension
          --format <f>     dot, svg, png ou pdf (dot sur la sortie standard)
          --graph <f>      dessiner ce graphe (JSON), non celui fourni
          --lang <fr|en>   langue

    Les images sont dessinées par Graphviz (programme « dot »).

    """

  private static let mapEnglish = """
    paths map: the career map

    Examples
      paths map -o map.dot
      paths map --route Testeur "Architecte d'entreprise" -o route.svg

    Options
          --route <A> <B>  the map of the best routes from A to B
      -o, --output <f>     write to this file; its ending gives the format
          --format <f>     dot, svg, png or pdf (dot on standard output)
          --graph <f>      draw this graph (JSON), not the shipped one
          --lang <fr|en>   language

    Pictures are drawn by Graphviz (program “dot”).

    """

  private static let importFrench = """
    paths import : lire des fiches de métiers et en faire un graphe

    Exemple
      paths import fiches.txt --curation corrections.json -o graphe.json

    Options
      -o, --output <f>     écrire dans ce fichier (sinon sur la sortie standard)
          --curation <f>   corrections à appliquer après la lecture
          --format <f>     le compte rendu : text ou json (text)
          --lang <fr|en>   langue

    Le texte est en UTF-8 ; le nom « - » le lit sur l’entrée standard. Des fiches
    numérotées (« 3.3. TESTEUR ») ou non, avec leurs rubriques habituelles :
    Mission, Parcours professionnel, Perspectives d’évolution, Tendances…

    Le compte rendu donne ce qui a été lu et, ligne par ligne, les lieux hors
    nomenclature, les portes ouvertes, les dérives de métier, ce qui ne nomme
    aucun métier, les formules sans passerelle, et ce qui semble manquer au texte.

    """

  private static let importEnglish = """
    paths import: read job sheets and make a graph of them

    Example
      paths import sheets.txt --curation corrections.json -o graph.json

    Options
      -o, --output <f>     write to this file (or else to standard output)
          --curation <f>   corrections to apply after reading
          --format <f>     the report: text or json (text)
          --lang <fr|en>   language

    The text is UTF-8; “-” reads it from standard input. Sheets may be numbered
    (« 3.3. TESTEUR ») or not, with their usual headings: Mission, Parcours
    professionnel, Perspectives d’évolution, Tendances…

    The report counts what was read and lists, line by line, the places outside
    the nomenclature, open doors, drifts of a profession, words that name no
    profile, cues without a move, and what the text seems to lack.

    """

  private static let planFrench = """
    paths plan area : les métiers à portée d’un effort donné (aires de mobilité)

    Exemple
      paths plan area --effort 2

    Options
          --effort <n>     coût maximal, passerelles + doute (2)
          --graph <f>      répondre sur ce graphe (JSON), non sur celui fourni
          --format <f>     text ou json (text)
          --lang <fr|en>   langue

    """

  private static let planEnglish = """
    paths plan area: the profiles within a given effort (mobility areas)

    Example
      paths plan area --effort 2

    Options
          --effort <n>     largest cost, moves + doubt (2)
          --graph <f>      answer on this graph (JSON), not on the shipped one
          --format <f>     text or json (text)
          --lang <fr|en>   language

    """

  private static let diffFrench = """
    paths diff : ce qui change d’un graphe à l’autre, itinéraires compris

    Exemple
      paths diff avant.json apres.json

    Options
          --format <f>     text ou json (text), json sans abréger
          --lang <fr|en>   langue

    Chaque fichier est un graphe ou un texte de fiches, qui est lu comme par
    « import ». Un métier est le même sous le même nom, à défaut sous le même
    numéro. Les itinéraires comparés vont d’un métier commun à un autre. Le nom
    « - » lit l’entrée standard.

    Codes de retour : 0 les graphes disent la même chose, 1 ils diffèrent.

    """

  private static let diffEnglish = """
    paths diff: what changes from one graph to the other, routes included

    Example
      paths diff before.json after.json

    Options
          --format <f>     text or json (text), json in full
          --lang <fr|en>   language

    Each file is a graph or a text of sheets, which is read as by “import”. A
    profile is the same under the same name, or else under the same number. The
    routes compared lead from one profile in both to another. “-” reads standard
    input.

    Exit codes: 0 the graphs say the same, 1 they differ.

    """
}
