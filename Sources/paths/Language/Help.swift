/// The help of each command, in both languages; examples first.
enum Help {
  /// The help asked for by these arguments, if they ask for it: `--help`, `-h`, or `help COMMAND`.
  static func text(for arguments: [String], _ language: Language) -> String? {
    let asks = arguments.contains("--help") || arguments.contains("-h") || arguments.first == "help"
    guard asks || arguments.isEmpty || arguments == ["plan"] else { return nil }
    let command = arguments.first { $0 != "help" && !$0.hasPrefix("-") }
    switch command {
    case "map": return language(mapFrench, mapEnglish)
    case "import": return language(importFrench, importEnglish)
    case "plan": return language(planFrench, planEnglish)
    default: return language(rootFrench, rootEnglish)
    }
  }

  /// What is said when one end of the route is missing.
  static func missingRoute(origins: [String], targets: [String], _ language: Language) -> Failure {
    let missing = origins.isEmpty ? "--from" : "--to"
    return Failure(
      Exit.usage,
      [
        language("il manque \(missing)", "\(missing) is missing"),
        language(
          "  Exemple : paths --from Testeur --to \"Architecte d'entreprise\"",
          "  Example: paths --from Testeur --to \"Architecte d'entreprise\""),
      ])
  }

  private static let rootFrench = """
    paths : itinéraires de carrière entre les métiers du système d’information

    Usage
      paths --from <métier> --to <métier> [options]
      paths <commande> [options]

    Exemples
      paths --from Testeur --to "Architecte d'entreprise"
      paths --from 3.3 --to 1.6 -k 5
      paths --from RSSI --to "architecte d'entreprise" --format json
      paths map --route 3.3 1.6 -o itineraire.svg

    Commandes
      map                  la carte en DOT, SVG, PNG ou PDF
      plan area            les aires de mobilité
      import <texte>       lire des fiches et en faire un graphe

    Itinéraire
          --from <métier>  départ : nom, sigle (PMO) ou code de fiche (3.3)
          --to <métier>    arrivée
      -k, --routes <n>     nombre d’itinéraires (3), ex æquo du dernier en plus

    Sortie
          --format <f>     text ou json (text)
          --lang <fr|en>   langue (sinon LC_ALL, LC_MESSAGES puis LANG)
          --version        version et empreinte des données
      -h, --help           cette aide ; « paths help <commande> » pour le détail

    Codes de retour : 0 trouvé, 1 aucun itinéraire, 3 nom inconnu ou ambigu,
    64 usage, 65 données invalides, 66 fichier absent, 69 programme absent,
    73 création impossible, 74 écriture impossible.

    """

  private static let rootEnglish = """
    paths: career routes between the profiles of information technology

    Usage
      paths --from <profile> --to <profile> [options]
      paths <command> [options]

    Examples
      paths --from Testeur --to "Architecte d'entreprise"
      paths --from 3.3 --to 1.6 -k 5
      paths --from RSSI --to "architecte d'entreprise" --format json
      paths map --route 3.3 1.6 -o route.svg

    Commands
      map                  the map as DOT, SVG, PNG or PDF
      plan area            mobility areas
      import <text>        read sheets and make a graph of them

    Route
          --from <profile> start: name, acronym (PMO) or sheet number (3.3)
          --to <profile>   end
      -k, --routes <n>     how many routes (3), and those equal to the last

    Output
          --format <f>     text or json (text)
          --lang <fr|en>   language (or else LC_ALL, LC_MESSAGES, then LANG)
          --version        version and fingerprint of the data
      -h, --help           this help; “paths help <command>” for more

    Exit codes: 0 found, 1 no route, 3 name unknown or ambiguous, 64 usage,
    65 bad data, 66 file missing, 69 program missing, 73 cannot create,
    74 cannot write.

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
          --lang <fr|en>   langue

    Le texte est en UTF-8 ; le nom « - » le lit sur l’entrée standard.

    """

  private static let importEnglish = """
    paths import: read job sheets and make a graph of them

    Example
      paths import sheets.txt --curation corrections.json -o graph.json

    Options
      -o, --output <f>     write to this file (or else to standard output)
          --curation <f>   corrections to apply after reading
          --lang <fr|en>   language

    The text is UTF-8; “-” reads it from standard input.

    """

  private static let planFrench = """
    paths plan area : les métiers à portée d’un effort donné (aires de mobilité)

    Exemple
      paths plan area --effort 2

    Options
          --effort <n>     coût maximal, passerelles + doute (2)
          --format <f>     text ou json (text)
          --lang <fr|en>   langue

    """

  private static let planEnglish = """
    paths plan area: the profiles within a given effort (mobility areas)

    Example
      paths plan area --effort 2

    Options
          --effort <n>     largest cost, moves + doubt (2)
          --format <f>     text or json (text)
          --lang <fr|en>   language

    """
}
