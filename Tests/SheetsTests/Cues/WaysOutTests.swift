import Careers
import Testing

@testable import Sheets

/// Every wording by which a sheet says where one goes, each in a sentence of its own.
struct WaysOutTests {
  private func expectOut(_ sentence: String, under heading: String = "") throws {
    try Playhouse.expect(sentence, under: heading, states: ["① → 1.2 named"])
  }

  // MARK: Who can

  @Test(arguments: [
    "Il ⓪peut évoluer vers⓪ ①le métier d'éclairagiste①.",
    "Les régisseurs ⓪peuvent aussi évoluer vers⓪ ①le métier d’éclairagiste①.",
    "On ⓪pourrait évoluer ensuite vers⓪ ①le métier d'éclairagiste①.",
    "Les meilleurs ⓪pourraient évoluer dans la maison vers⓪ ①la fonction d'éclairagiste①.",
    "Il ⓪va évoluer vers⓪ un ①métier d'éclairagiste①.",
    "Il ⓪peut, un beau jour, évoluer vers⓪ ①le métier d'éclairagiste①.",
    "Il ⓪peut évoluer⓪ comme ①éclairagiste①.",
    "Il ⓪peut évoluer au⓪ ①poste d'éclairagiste①.",
    "Ils ⓪vont aller à⓪ ①l'éclairagiste①.",
    "Certains ⓪pourront aller vers⓪ ①le métier d'éclairagiste①.",
    "Il ⓪peut progresser vers⓪ ①le métier d'éclairagiste①.",
    "Il ⓪peut migrer vers⓪ ①le métier d'éclairagiste①.",
    "Il ⓪peut basculer un jour vers⓪ ①le métier d'éclairagiste①.",
    "Il ⓪peut bifurquer vers⓪ ①le métier d'éclairagiste①.",
    "Il ⓪peut alors devenir⓪ ①éclairagiste①.",
    "Il ⓪peut accéder au⓪ ①poste d'éclairagiste①.",
    "Il ⓪peut prétendre un jour au⓪ ①poste d'éclairagiste①.",
    "Il ⓪peut postuler comme⓪ ①éclairagiste①.",
    "Il ⓪peut candidater sur⓪ un ①poste d'éclairagiste①.",
    "Il ⓪peut se diriger vers⓪ ①le métier d'éclairagiste①.",
    "Il ⓪peut se tourner vers⓪ ①le métier d'éclairagiste①.",
    "Il ⓪peut se réorienter vers⓪ ①le métier d'éclairagiste①.",
    "Il ⓪peut s'orienter vers⓪ ①le métier d'éclairagiste①.",
    "Il ⓪peut se reconvertir dans⓪ ①le métier d'éclairagiste①.",
    "Il ⓪peut rejoindre⓪ ①le métier d'éclairagiste①.",
    "Il ⓪peut intégrer⓪ ①le métier d'éclairagiste①.",
    "Il ⓪peut prendre un poste⓪ d'①éclairagiste①.",
    "Il ⓪peut occuper un poste⓪ d'①éclairagiste①.",
    "Il ⓪peut exercer comme⓪ ①éclairagiste①.",
    "Il ⓪peut assumer la fonction⓪ d'①éclairagiste①.",
    "Ces années ⓪peuvent mener aux⓪ ①postes d'éclairagiste①.",
    "Ces saisons ⓪peuvent conduire à⓪ ①la fonction d'éclairagiste①.",
    "Ces saisons ⓪peuvent déboucher sur⓪ ①la fonction d'éclairagiste①.",
    "Ces saisons ⓪peuvent ouvrir une porte vers⓪ ①le métier d'éclairagiste①.",
    "Ces saisons ⓪peuvent offrir un passage vers⓪ ①le métier d'éclairagiste①.",
    "Ces saisons ⓪peuvent donner accès au⓪ ①métier d'éclairagiste①.",
    "Ces saisons ⓪peuvent ouvrir sur⓪ ①le métier d'éclairagiste①.",
    "Ces saisons ⓪peuvent préparer au⓪ ①métier d'éclairagiste①.",
    "Il ⓪peut partir comme⓪ ①éclairagiste①.",
    "Il ⓪peut passer au⓪ ①poste d'éclairagiste①.",
    "Il ⓪peut passer⓪ ①éclairagiste①.",
    "Il ⓪peut revenir au⓪ ①métier d'éclairagiste①.",
    "Il ⓪peut retourner vers⓪ ①le métier d'éclairagiste①.",
    "Il ⓪peut viser⓪ ①le poste d'éclairagiste①.",
    "Il ⓪peut briguer⓪ ①le poste d'éclairagiste①.",
    "Il ⓪peut entrer un jour comme⓪ ①éclairagiste①.",
    "Il ⓪peut être promu⓪ ①éclairagiste①.",
    "Elle ⓪peut être promue⓪ ①éclairagiste①.",
    "Il ⓪peut être nommé⓪ ①éclairagiste①.",
    "Il ⓪peut être affecté⓪ au ①poste d'éclairagiste①.",
    "Ils ⓪peuvent être recrutés⓪ comme ①éclairagistes①.",
  ])
  func `a person who can go somewhere leads there`(_ sentence: String) throws {
    try expectOut(sentence)
  }

  @Test(arguments: [
    "peut", "peuvent", "peux", "pourra", "pourront", "pourrait", "pourraient", "va", "vont",
  ])
  func `« pouvoir » and « aller » count in every form`(_ verb: String) throws {
    try expectOut("Ensuite, ⓪\(verb) bien devenir⓪ ①éclairagiste①.")
  }

  // MARK: Other openings

  @Test(arguments: [
    "Ce poste ⓪permet d'évoluer vers⓪ ①le métier d'éclairagiste①.",
    "Ces métiers ⓪permettent aussi d’évoluer vite vers⓪ ①l'éclairagiste①.",
    "Ce poste ⓪permettra de devenir⓪ ①éclairagiste①.",
    "Ces postes ⓪permettront de briguer⓪ ①le poste d'éclairagiste①.",
    "On aime ⓪les voir évoluer peu à peu vers⓪ ①l'éclairagiste①.",
    "On aime ⓪le voir devenir⓪ ①éclairagiste①.",
    "Il n'est pas rare de ⓪la voir évoluer vers⓪ ①le métier d'éclairagiste①.",
    "Il a la ⓪possibilité de devenir⓪ ①éclairagiste①.",
    "⓪Possibilités d’évoluer en interne vers⓪ ①le métier d'éclairagiste①.",
    "⓪Possibilité d'aller vers⓪ ①le métier d'éclairagiste①.",
    "Une belle ⓪opportunité de devenir⓪ ①éclairagiste①.",
    "Deux ⓪opportunités de passer⓪ ①éclairagiste①.",
    "C'est l'⓪occasion de rejoindre⓪ ①le métier d'éclairagiste①.",
    "La ⓪perspective de devenir⓪ ①éclairagiste①, qui séduit.",
    "Les ⓪perspectives de devenir⓪ ①éclairagiste① sont belles.",
    "Une ⓪chance de devenir⓪ ①éclairagiste①.",
    "Des ⓪chances réelles d'accéder au⓪ ①poste d'éclairagiste①.",
    "Il a ⓪vocation à devenir⓪ ①éclairagiste①.",
    "Il est parfois ⓪amené à devenir⓪ ①éclairagiste①.",
    "Elles sont ⓪amenées ensuite à rejoindre⓪ ①le métier d'éclairagiste①.",
    "Il est ⓪appelé à devenir⓪ ①éclairagiste①.",
    "Ils sont ⓪prêts à devenir⓪ ①éclairagistes①.",
    "Certains ⓪aspirent à devenir⓪ ①éclairagistes①.",
    "Ce poste ⓪prépare à devenir⓪ ①éclairagiste①.",
    "Il est ⓪susceptible d'évoluer vers⓪ ①le métier d'éclairagiste①.",
    "Ils sont ⓪capables de devenir⓪ ①éclairagistes①.",
    "Il est en ⓪mesure d'accéder au⓪ ①poste d'éclairagiste①.",
    "Il ⓪envisage de devenir⓪ ①éclairagiste①.",
    "Ils ⓪envisagent souvent de rejoindre⓪ ①le métier d'éclairagiste①.",
    "Il est ⓪possible de devenir⓪ ①éclairagiste①.",
    "Il est ⓪fréquent d'évoluer vers⓪ ①le métier d'éclairagiste①.",
    "Il est ⓪rare de devenir⓪ ①éclairagiste①.",
    "Il est ⓪naturel d'aller vers⓪ ①le métier d'éclairagiste①.",
    "Il est ⓪courant de passer⓪ ①éclairagiste①.",
    "Il est ⓪logique de viser⓪ ①le poste d'éclairagiste①.",
    "Il est ⓪habituel de briguer⓪ ①le poste d'éclairagiste①.",
    "Il ⓪souhaite devenir⓪ ①éclairagiste①.",
    "Ils ⓪souhaitent vite devenir⓪ ①éclairagistes①.",
    "Ils ⓪désirent rejoindre⓪ ①le métier d'éclairagiste①.",
    "Il part ⓪pour devenir⓪ ①éclairagiste①.",
    "⓪Devenir⓪ ①éclairagiste① est une idée.",
    "⓪Évoluer vers⓪ ①le métier d'éclairagiste① est courant.",
    "⓪Accéder au⓪ ①poste d'éclairagiste① est rare.",
    "⓪Se tourner vers⓪ ①le métier d'éclairagiste① est courant.",
    "⓪Rejoindre⓪ ①le métier d'éclairagiste① est courant.",
  ])
  func `a person who wants, may or is led to go leads there`(_ sentence: String) throws {
    try expectOut(sentence)
  }

  // MARK: Outright

  @Test(arguments: ["accède", "accédera"])
  func `who accedes goes`(_ verb: String) throws {
    try expectOut("Le soir, il ⓪\(verb) au⓪ ①poste d'éclairagiste①.")
  }

  @Test(arguments: [
    "accèdent au", "accéderont au", "prétend au", "prétendent au", "prétendra au", "postule au",
    "postulent au", "candidate au", "candidatent au", "mène au", "mènent au", "mènera au",
    "mèneront au", "conduit au", "conduisent au", "conduira au", "conduiront au",
    "ouvre la voie au", "ouvrent la voie au", "ouvrira la porte du", "donne accès au",
    "donnent accès au", "ouvre les portes du", "prépare au", "préparent au", "revient au",
    "reviennent au",
  ])
  func `what leads to a post leads there`(_ words: String) throws {
    try expectOut("La scène ⓪\(words)⓪ ①métier d'éclairagiste①.")
  }

  @Test(arguments: [
    "se dirige vers", "se dirigent vers", "se tourne vers", "se tournent vers", "rejoint",
    "rejoignent", "rejoindra", "rejoindront", "débouche sur", "débouchent vers", "débouchera sur",
    "ouvre une porte vers", "ouvrent une porte vers", "ouvrira vers", "ouvriront vers",
    "offre un passage vers", "offrent vers", "donne un élan vers", "donnent vers", "ouvre sur",
    "ouvrent sur", "ouvrira sur", "part vers", "partent vers", "vise", "visent", "brigue",
    "briguent", "se reconvertit dans", "se reconvertissent vers", "postule sur", "candidate pour",
  ])
  func `who turns to a job goes there`(_ words: String) throws {
    try expectOut("Un jour, la maison ⓪\(words)⓪ ①le métier d'éclairagiste①.")
  }

  @Test(arguments: ["prend", "prennent", "prendra", "prendront"])
  func `who takes a post has it`(_ verb: String) throws {
    try expectOut("Après dix ans, on ⓪\(verb) un poste⓪ d'①éclairagiste①.")
  }

  @Test(arguments: [
    "part comme", "entre bientôt comme", "entrent comme", "devient souvent", "devient parfois",
    "deviennent généralement", "deviendra fréquemment", "deviendront naturellement",
    "devient ensuite", "deviennent alors", "devient volontiers", "devient couramment",
    "se reconvertit comme", "postulent comme",
  ])
  func `who becomes something after a while is it`(_ words: String) throws {
    try expectOut("Après dix ans, on ⓪\(words)⓪ ①éclairagiste①.")
  }

  @Test func `a weak wording needs a profile or words that say a job`() throws {
    try Playhouse.expect("Ce poste mène à la gloire.", states: [])
    try Playhouse.expect(
      "Ce poste ⓪mène à⓪ un ①poste de costumier①.", states: ["① → x-costumier named"])
    try Playhouse.expect("Il peut passer à la radio.", states: [])
    try Playhouse.expect("Il peut passer à un poste de costumier.", states: [])
    try Playhouse.expect("Il vise la gloire.", states: [])
    try Playhouse.expect("Il ⓪vise⓪ un ①emploi de costumier①.", states: ["① → x-costumier named"])
  }

  // MARK: Nouns

  @Test(arguments: [
    "⓪Possibilité d'évolution vers⓪ ①le métier d'éclairagiste①.",
    "⓪Possibilités de mobilité interne vers⓪ ①le métier d'éclairagiste①.",
    "⓪Évolution possible vers⓪ ①le métier d'éclairagiste①.",
    "⓪Évolutions vers⓪ des ①postes d'éclairagiste①.",
    "⓪Évolution de carrière lente vers⓪ ①le métier d'éclairagiste①.",
    "Un ⓪tremplin pour⓪ ①le métier d'éclairagiste①.",
    "Un ⓪marchepied rêvé pour⓪ ①le métier d'éclairagiste①.",
    "Les sauts ⓪se font parfois vers⓪ ①le métier d'éclairagiste①.",
  ])
  func `a way named by a noun leads there`(_ sentence: String) throws {
    try expectOut(sentence)
  }

  @Test(arguments: [
    "évolution", "évolutions", "mobilité", "mobilités", "passerelle", "passerelles", "reconversion",
    "reconversions", "progression", "promotion", "ouverture", "ouvertures", "tremplin", "étape",
    "accès", "départ", "départs", "sortie", "sorties", "perspective", "perspectives", "débouché",
    "débouchés", "reclassement", "retour", "transfert",
  ])
  func `each noun of a way leads « vers »`(_ noun: String) throws {
    try expectOut("On voit ⓪\(noun) ou saut vers⓪ ①le métier d'éclairagiste①.")
  }

  @Test(arguments: [
    "accès au", "retour au", "retours au", "promotion au", "passage au", "promu au", "promue au",
    "promus au", "promues au",
  ])
  func `some nouns lead « à » where careers are spoken of`(_ words: String) throws {
    let cue = words.hasPrefix("promu") ? String(words.dropLast(3)) : words
    let rest = words.hasPrefix("promu") ? " au" : ""
    try expectOut("On le voit ⓪\(cue)⓪\(rest) ①poste d'éclairagiste①.")
    try expectOut("On le voit ⓪\(cue)⓪\(rest) ①poste d'éclairagiste①.", under: Playhouse.careers)
  }

  // MARK: Labels

  @Test(arguments: [
    "⓪Débouchés :⓪ ①éclairagiste①", "⓪Débouché le plus courant :⓪ ①éclairagiste①",
    "⓪Évolution professionnelle :⓪ ①éclairagiste①",
    "⓪Évolutions les plus possibles :⓪ ①éclairagiste①",
    "⓪Évolution :⓪ ①éclairagiste①", "⓪Perspectives d'évolution :⓪ ①éclairagiste①",
    "⓪Évolutions de carrière :⓪ ①éclairagiste①", "⓪Passerelles :⓪ ①éclairagiste①",
    "⓪Mobilités les plus courantes :⓪ ①éclairagiste①", "⓪Une suite :⓪ ①éclairagiste①",
    "⓪Les suites de ce chant :⓪ ①éclairagiste①", "⓪Autre voie :⓪ ①éclairagiste①",
    "⓪Pistes :⓪ ①éclairagiste①", "⓪Option du soir :⓪ ①éclairagiste①", "⓪Issue :⓪ ①éclairagiste①",
    "⓪Reconversion :⓪ ①éclairagiste①", "⓪Départs :⓪ ①éclairagiste①",
    "⓪Métiers accessibles :⓪ ①éclairagiste①", "⓪Postes cibles :⓪ ①éclairagiste①",
    "⓪Métier d'arrivée :⓪ ①éclairagiste①", "⓪Emplois de destination :⓪ ①éclairagiste①",
    "⓪Fonctions envisageables :⓪ ①éclairagiste①", "⓪Métiers possibles :⓪ ①éclairagiste①",
    "⓪Postes suivants :⓪ ①éclairagiste①", "⓪Fonctions suivantes :⓪ ①éclairagiste①",
    "⓪Emplois ultérieurs :⓪ ①éclairagiste①", "⓪Fonctions visées ici :⓪ ①éclairagiste①",
    "⓪Postes visés :⓪ ①éclairagiste①", "⓪Profils accessibles :⓪ ①éclairagiste①",
  ])
  func `a label names what follows its colon`(_ sentence: String) throws {
    try expectOut(sentence)
  }

  @Test(arguments: [
    "naturelle", "logique", "classique", "habituelle", "fréquente", "envisageable", "interne",
    "ultérieure", "courante", "fonctionnelle",
  ])
  func `an evolution may be of any kind`(_ kind: String) throws {
    try expectOut("⓪Évolution \(kind) :⓪ ①éclairagiste①")
  }

  @Test func `a heading that announces a list is its cue`() throws {
    for heading in ["Métiers accessibles", "Débouchés", "Passerelles", "Postes visés"] {
      try Playhouse.expect(
        "• ①éclairagiste①\n\n• ②boulanger②", under: heading,
        states: ["① → 1.2 named by «\(heading) :»", "② → 2.1 named by «\(heading) :»"])
    }
  }

  // MARK: Before the cue

  @Test func `what one can go to may stand before the words that say so`() throws {
    try Playhouse.expect(
      "①Éclairagiste① ou ②boulanger② sont des métiers ⓪vers lesquels il peut évoluer⓪.",
      states: ["① → 1.2 named", "② → 2.1 named"])
    try expectOut("①Éclairagiste① : des fonctions ⓪vers lesquelles ils peuvent évoluer⓪.")
  }

  @Test func `a domain is no job of the nomenclature`() throws {
    try Playhouse.expect(
      """
      ①Le mécénat①, ②la sécurité② ou ③la boutique③ : ⓪domaines vers
      lesquels on peut évoluer⓪.
      """,
      states: [
        "① → x-mecenat category", "② → x-securite category", "③ → x-boutique category",
      ])
  }

  @Test(arguments: [
    "①L'éclairagiste① ⓪est un débouché⓪.", "①Les éclairagistes① ⓪sont des débouchés⓪.",
    "①L'éclairagiste① ⓪est un prolongement⓪ de choix.",
  ])
  func `an outlet may stand before its word`(_ sentence: String) throws {
    try expectOut(sentence)
  }

  @Test func `an outlet is a place, a mere pronoun is none`() throws {
    try Playhouse.expect("①La radio① ⓪est un débouché⓪.", states: ["① → x-radio named"])
    try Playhouse.expect("C'est un débouché.", states: [])
    try Playhouse.expect("Cela est un débouché.", states: [])
  }

  @Test(arguments: [
    "Un ①poste d'éclairagiste① ⓪est envisageable⓪.", "①L'éclairagiste① ⓪reste possible⓪.",
    "①Les éclairagistes① ⓪sont vite possibles⓪.", "①Le poste d'éclairagiste① ⓪est visé⓪.",
    "①Le poste d'éclairagiste① ⓪peut être envisagé⓪.", "①L'éclairagiste① ⓪est parfois évoqué⓪.",
    "①Le poste d'éclairagiste① ⓪est proposé⓪.", "①L'éclairagiste① ⓪leur est ouvert⓪.",
    "①Le poste d'éclairagiste① ⓪lui reste accessible⓪.",
    "①L'éclairagiste① ⓪s'offre à⓪ lui.",
  ])
  func `what is possible stands before the words that say so, among careers`(_ sentence: String)
    throws
  {
    try expectOut(sentence, under: Playhouse.careers)
  }

  // MARK: Loose

  @Test(arguments: [
    "On le ⓪retrouve aussi comme⓪ ①éclairagiste①.",
    "On les ⓪rencontre dans⓪ ①le métier d'éclairagiste①.",
    "Ils sont ⓪accompagnés vers⓪ ①le métier d'éclairagiste①.",
    "On les voit ⓪dirigés vers⓪ ①le métier d'éclairagiste①.",
    "Il chante ⓪en qualité d'⓪①éclairagiste①.", "Il chante ⓪en tant qu'⓪①éclairagiste①.",
    "La radio l'⓪emploie souvent comme⓪ ①éclairagiste①.",
    "La radio les ⓪embauche comme⓪ ①éclairagistes①.",
    "La radio les ⓪recrute comme⓪ ①éclairagistes①.", "Il se trouve ⓪placé comme⓪ ①éclairagiste①.",
    "⓪Vers⓪ ①la fonction d'éclairagiste①.",
  ])
  func `loose words lead to the name of a job where careers are spoken of`(_ sentence: String)
    throws
  {
    try expectOut(sentence)
    try expectOut(sentence, under: Playhouse.careers)
  }

  @Test(arguments: [
    "Un pas ⓪vers⓪ ①le métier d'éclairagiste①.", "Un ⓪futur⓪ ①éclairagiste①.",
    "De ⓪futures⓪ ①éclairagistes①.",
  ])
  func `still looser words count among careers alone`(_ sentence: String) throws {
    try expectOut(sentence, under: Playhouse.careers)
    try Playhouse.expect(sentence, states: [])
  }

  // MARK: Back

  @Test(arguments: ["peut y revenir", "peuvent y retourner"])
  func `who comes from a place may go back there`(_ words: String) throws {
    try Playhouse.expect(
      "Il ⓪vient du⓪ ①mécénat① (et ⓪\(words)⓪).", in: .parcours,
      states: ["① ← x-mecenat named", "① → x-mecenat named"])
  }

  @Test func `nobody goes back where nobody came from`() throws {
    try Playhouse.expect("On part et on peut y revenir.", in: .parcours, states: [])
  }
}
