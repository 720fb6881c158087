extension CueTable {
  /// « Où l'on était on peut revenir »: must come before what « peut » starts otherwise.
  static let wordsOfWaysBack = [
    Cue(.leadsBack, "peut|peuvent y revenir|retourner")
  ]

  /// Where the sheet's profile leads.
  static let waysOut: [Cue] =
    [
      Cue(
        .leadsTo, "domaines vers lesquels|lesquelles ..3 peut|peuvent evoluer", side: .before,
        namesDomains: true),
      Cue(.leadsTo, "vers lesquels|lesquelles ..3 peut|peuvent evoluer", side: .before),
      Cue(.leadsTo, "vers", in: Cue.outlook, atStart: true),
    ] + verbs.flatMap(\.cues) + nounsOut + labelsOut + looseOut

  // MARK: Verbs

  /// A verb by which a person moves, or a job moves a person, and the words that follow it.
  private struct Verb {
    let infinitive: String
    /// The forms that say it outright; empty where they say something else.
    let finite: String
    let ties: String
    var reach = Cue.Reach.anything
    /// Whether the infinitive alone says it: « Devenir directeur est parfois évoqué ».
    var isSure = false

    /// « peut … », « permet de … », « la possibilité de … », « amené à … », and outright.
    var cues: [Cue] {
      let after = "\(infinitive) \(ties)"
      let open = [
        "\(can) ..3 \(after)",
        "permet|permettent|permettra|permettront ..2 d|de \(after)",
        "possibilite|possibilites|opportunite|opportunites|occasion|perspective|perspectives|chance|chances"
          + " ..1 d|de \(after)",
        "le|la|les voir ..2 \(after)",
      ].map { Cue(.leadsTo, $0, reach: reach) }
      let guarded = [
        "vocation|amene|amenes|amenee|amenees|appele|appeles|pret|prets|aspire|aspirent|prepare|preparent"
          + " ~2 a \(after)",
        "susceptible|susceptibles|capable|capables|mesure|envisage|envisagent|envisager|souhaite|souhaitent"
          + " ~1 d|de \(after)",
        "possible|frequent|rare|courant|naturel|logique|habituel ~1 d|de \(after)",
        "souhaite|souhaitent|desire|desirent ~1 \(after)",
        "pour \(after)",
      ].map { Cue(.leadsTo, $0, reach: weaker) }
      let alone = isSure ? [Cue(.leadsTo, after, in: Cue.outlook, reach: weaker)] : []
      let outright = finite.isEmpty ? [] : [Cue(.leadsTo, "\(finite) \(ties)", reach: weaker)]
      return open + guarded + alone + outright
    }

    private var weaker: Cue.Reach {
      switch reach {
      case .anything, .jobs: .jobs
      case .known: .known
      case .named: .named
      }
    }
  }

  private static let verbs = [
    Verb(infinitive: "evoluer", finite: "", ties: "..4 vers", isSure: true),
    Verb(infinitive: "evoluer|aller", finite: "", ties: "~3 a|au|aux"),
    Verb(infinitive: "aller", finite: "", ties: "..4 vers"),
    Verb(infinitive: "evoluer", finite: "", ties: "", reach: .anything),
    Verb(infinitive: "progresser|migrer|basculer|bifurquer", finite: "", ties: "~3 vers"),
    Verb(infinitive: "devenir", finite: "", ties: "~1", isSure: true),
    Verb(
      infinitive: "acceder", finite: "accede|accedent|accedera|accederont", ties: "~4 a|au|aux",
      reach: .jobs, isSure: true),
    Verb(
      infinitive: "pretendre", finite: "pretend|pretendent|pretendra", ties: "~3 a|au|aux",
      reach: .jobs),
    Verb(
      infinitive: "postuler|candidater", finite: "postule|postulent|candidate|candidatent",
      ties: "~2 a|au|aux|sur|comme|pour", reach: .jobs),
    Verb(
      infinitive: "se diriger|tourner|orienter|reorienter", finite: "", ties: "~3 vers",
      isSure: true),
    Verb(infinitive: "s orienter", finite: "", ties: "~3 vers"),
    Verb(
      infinitive: "se reconvertir", finite: "se reconvertit|reconvertissent",
      ties: "~3 dans|en|comme|vers", reach: .jobs),
    Verb(
      infinitive: "se diriger", finite: "se dirige|dirigent|tourne|tournent", ties: "~3 vers",
      reach: .known),
    Verb(
      infinitive: "rejoindre|integrer", finite: "rejoint|rejoignent|rejoindra|rejoindront|rejoigne",
      ties: "~3", reach: .jobs, isSure: true),
    Verb(
      infinitive: "prendre", finite: "prend|prennent|prendra|prendront|prenne",
      ties:
        "~3 poste|postes|fonction|fonctions|responsabilite|responsabilites|tete|direction|place",
      reach: .jobs),
    Verb(
      infinitive: "occuper|exercer|assumer", finite: "",
      ties: "~2 poste|postes|fonction|fonctions|emploi|emplois|responsabilites|metier|comme",
      reach: .jobs),
    Verb(
      infinitive: "mener", finite: "mene|menent|menera|meneront", ties: "~3 a|au|aux|vers",
      reach: .jobs),
    Verb(
      infinitive: "conduire", finite: "conduit|conduisent|conduira|conduiront",
      ties: "~3 a|au|aux|vers", reach: .jobs),
    Verb(
      infinitive: "deboucher", finite: "debouche|debouchent|debouchera", ties: "~3 sur|vers",
      reach: .jobs),
    Verb(
      infinitive: "ouvrir|offrir|donner",
      finite: "ouvre|ouvrent|ouvrira|ouvriront|offre|offrent|donne|donnent",
      ties: "..5 vers", reach: .jobs),
    Verb(
      infinitive: "ouvrir|donner", finite: "ouvre|ouvrent|ouvrira|donne|donnent",
      ties: "~1 voie|acces|porte|portes a|au|aux|de|des|du", reach: .jobs),
    Verb(infinitive: "ouvrir", finite: "ouvre|ouvrent|ouvrira", ties: "~2 sur", reach: .jobs),
    Verb(
      infinitive: "preparer", finite: "prepare|preparent", ties: "~2 a|au|aux", reach: .jobs),
    Verb(infinitive: "partir", finite: "part|partent", ties: "~3 vers|en|comme", reach: .jobs),
    Verb(infinitive: "passer", finite: "", ties: "~2 a|au|aux|vers|sur|comme", reach: .known),
    Verb(infinitive: "passer", finite: "", ties: "", reach: .named),
    Verb(
      infinitive: "revenir|retourner", finite: "revient|reviennent", ties: "~2 a|au|aux|vers",
      reach: .known),
    Verb(
      infinitive: "viser|briguer", finite: "vise|visent|brigue|briguent", ties: "~2", reach: .jobs),
    Verb(infinitive: "entrer", finite: "entre|entrent", ties: "~4 comme", reach: .jobs),
    Verb(
      infinitive: "etre promu|promue|promus|nomme|nommes|affecte|recrute|recrutes", finite: "",
      ties: "~2", reach: .jobs),
    Verb(
      infinitive: "devenir",
      finite: "devient|deviennent|deviendra|deviendront",
      ties:
        "souvent|parfois|generalement|frequemment|naturellement|ensuite|alors|volontiers|couramment",
      reach: .jobs),
  ]

  // MARK: Nouns

  private static let possible =
    "possible|possibles|naturelle|naturelles|naturel|logique|logiques|classique|classiques|habituelle"
    + "|habituelles|habituels|frequente|frequentes|envisageable|envisageables|professionnelle"
    + "|professionnelles|interne|internes|ulterieure|ulterieures|courante|courantes|fonctionnelle"

  private static let nounsOut: [Cue] = [
    Cue(.leadsTo, "possibilite|possibilites d|de evolution|mobilite ..3 vers"),
    Cue(.leadsTo, "evolution|evolutions possible|possibles? vers"),
    Cue(.leadsTo, "evolution|evolutions de carriere ~3 vers"),
    Cue(
      .leadsTo,
      "evolution|evolutions|mobilite|mobilites|passerelle|passerelles|reconversion|reconversions"
        + "|progression|promotion|ouverture|ouvertures|tremplin|etape|acces|depart|departs|sortie|sorties"
        + "|perspective|perspectives|debouche|debouches|reclassement|retour|transfert ~4 vers",
      reach: .jobs),
    Cue(.leadsTo, "tremplin|marchepied ~2 pour", reach: .jobs),
    Cue(
      .leadsTo, "acces|retour|retours|promotion|passage ~2 a|au|aux", in: Cue.outlook, reach: .known
    ),
    Cue(.leadsTo, "se font|fait ..3 vers", reach: .jobs),
    Cue(.leadsTo, "futur|futurs|future|futures", in: [.career], reach: .named),
    Cue(.leadsTo, "promu|promus|promue|promues ~3", in: Cue.outlook, reach: .known),
  ]

  /// « Débouchés : … », « Métiers accessibles : … », also as the heading of a list.
  private static let labelsOut: [Cue] = [
    Cue(.leadsTo, "debouche|debouches ~4 :"),
    Cue(.leadsTo, "evolution|evolutions ~2 \(possible) :"),
    Cue(.leadsTo, "evolution|evolutions|perspectives d|de? evolution|carriere? :", reach: .jobs),
    Cue(.leadsTo, "passerelle|passerelles|mobilite|mobilites ~4 :"),
    Cue(
      .leadsTo,
      "..2 suite|suites|voie|voies|piste|pistes|option|options|issue|issues|evolution|evolutions|reconversion"
        + "|reconversions|perspective|perspectives|depart|departs ..5 :", in: Cue.outlook,
      atStart: true, reach: .jobs),
    Cue(
      .leadsTo,
      "\(jobs)|profils ..1 accessible|accessibles|cible|cibles|arrivee|destination|envisageables|possibles"
        + "|suivant|suivants|suivantes|ulterieurs|ulterieures|vises|visees ~3 :"),
  ]

  /// Words that say a way only beside the name of a job.
  private static let looseOut: [Cue] = [
    Cue(
      .leadsTo,
      "est|sont|reste|restent ~2 envisageable|envisageables|possible|possibles|accessible",
      in: [.career],
      side: .before, reach: .known),
    Cue(
      .leadsTo,
      "est|sont|peut|peuvent ~1 etre? ~1 vise|visee|envisage|envisagee|envisages|evoque|evoquee|propose",
      in: [.career], side: .before, reach: .known),
    Cue(
      .leadsTo, "est|sont un|des debouche|debouches|suite|prolongement", side: .before,
      reach: .anything),
    Cue(
      .leadsTo, "leur|lui ~1 est|sont|reste ouvert|ouverte|ouvertes|accessible|accessibles",
      in: Cue.outlook, side: .before, reach: .known),
    Cue(
      .leadsTo, "s offre|offrent|ouvre|ouvrent ~2 a|aux", in: [.career], side: .before,
      reach: .known),
    Cue(
      .leadsTo, "retrouve|retrouvent|rencontre|rencontrent ~3 dans|comme|a|au|aux", in: Cue.outlook,
      reach: .jobs),
    Cue(
      .leadsTo, "accompagne|accompagnes|diriges|orientes ~2 vers", in: Cue.outlook, reach: .known),
    Cue(.leadsTo, "vers", in: [.career], reach: .known),
    Cue(.leadsTo, "en qualite de|d", in: Cue.outlook, reach: .jobs),
    Cue(.leadsTo, "en tant que|qu", in: Cue.outlook, reach: .jobs),
    Cue(
      .leadsTo, "recrute|recrutent|emploie|emploient|embauche|embauchent ~4 comme", in: Cue.outlook,
      reach: .jobs),
    Cue(.leadsTo, "place comme", in: Cue.outlook, reach: .jobs),
  ]
}
