import Careers
import Testing

@testable import Sheets

/// Every wording of the table, each in a sentence of its own.
struct CueTableTests {
  // MARK: Out

  @Test(arguments: [
    "Il ⓪peut évoluer vers⓪ ①le métier d'éclairagiste①.",
    "Les régisseurs ⓪peuvent aussi évoluer vers⓪ ①le métier d’éclairagiste①.",
    "On ⓪pourrait évoluer ensuite vers⓪ ①le métier d'éclairagiste①.",
    "Certains ⓪pourront aller vers⓪ ①le métier d'éclairagiste①.",
    "Les meilleurs ⓪pourraient évoluer dans la maison vers⓪ ①la fonction d'éclairagiste①.",
    "Il ⓪va évoluer vers⓪ un ①métier d'éclairagiste①.",
    "Ils ⓪vont aller à⓪ ①l'éclairagiste①.",
    "Il ⓪peut évoluer⓪ comme ①éclairagiste①.",
    "Ce poste ⓪permet d'évoluer vers⓪ ①le métier d'éclairagiste①.",
    "Ces métiers ⓪permettent aussi d’évoluer vite vers⓪ ①l'éclairagiste①.",
    "Il n'est pas rare de ⓪la voir évoluer vers⓪ ①le métier d'éclairagiste①.",
    "On aime ⓪les voir évoluer peu à peu vers⓪ ①l'éclairagiste①.",
    "Ces saisons ⓪peuvent conduire à⓪ ①la fonction d'éclairagiste①.",
    "Ces années ⓪peuvent mener aux⓪ ①postes d'éclairagiste①.",
    "Il ⓪peut alors devenir⓪ ①éclairagiste①.",
    "⓪Possibilité d'évolution vers⓪ ①le métier d'éclairagiste①.",
    "⓪Possibilités d’évoluer en interne vers⓪ ①le métier d'éclairagiste①.",
    "⓪Possibilité d'aller vers⓪ ①le métier d'éclairagiste①.",
    "⓪Évolution possible vers⓪ ①le métier d'éclairagiste①.",
    "⓪Évolutions vers⓪ des ①postes d'éclairagiste①.",
    "⓪Vers⓪ ①la fonction d'éclairagiste①.",
  ])
  func `a person who can go somewhere leads there`(_ sentence: String) throws {
    try Playhouse.expect(sentence, states: ["① → 1.2 named"])
  }

  @Test func `what one can go to may stand before the words that say so`() throws {
    try Playhouse.expect(
      "①Éclairagiste① ou ②boulanger② sont des métiers ⓪vers lesquels il peut évoluer⓪.",
      states: ["① → 1.2 named", "② → 2.1 named"])
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

  @Test func `who comes from a place may go back there`() throws {
    try Playhouse.expect(
      "Il ⓪vient du⓪ ①mécénat① (et ⓪peut y revenir⓪).", in: .parcours,
      states: ["① ← x-mecenat named", "① → x-mecenat named"])
  }

  @Test func `nobody goes back where nobody came from`() throws {
    try Playhouse.expect("On part et on peut y revenir.", in: .parcours, states: [])
  }

  // MARK: In

  @Test(arguments: [
    "⓪Évolution possible d'⓪①éclairagiste①.",
    "⓪Évolutions possibles pour⓪ un ①éclairagiste①.",
    "⓪Évolution de carrière tentante pour⓪ un ①éclairagiste①.",
    "⓪Peut venir du⓪ ①métier d'éclairagiste①.",
    "On ⓪peut aussi venir de⓪ ①l'éclairagiste①.",
    "Il ⓪vient souvent du⓪ ①métier d’éclairagiste①.",
    "⓪Ce peut être⓪ un ①éclairagiste①.",
    "⓪Métiers précédents liés à⓪ ①l'éclairagiste①.",
    "Ce métier ⓪ouvre de belles perspectives pour⓪ un ①éclairagiste①.",
    "Ou bien des ①éclairagistes① ⓪qui évoluent vers⓪ la régie.",
    "Personne ⓪issue des⓪ ①métiers d'éclairagiste①.",
    "Profil ⓪venant des⓪ ①métiers d'éclairagiste①.",
    "Il faut être ⓪soit⓪ ①éclairagiste①, soit éclairagiste.",
  ])
  func `a person who can come from somewhere comes from there`(_ sentence: String) throws {
    try Playhouse.expect(sentence, in: .parcours, states: ["① ← 1.2 named"])
  }

  // MARK: Asked

  @Test(arguments: [
    "⓪Expérience de type⓪ ①éclairagiste①.",
    "Une ⓪expérience confirmée dans⓪ ①le métier d'éclairagiste① est demandée.",
    "Une ⓪expérience en⓪ ①éclairagiste①.",
    "Des ⓪expériences d'⓪①éclairagiste①.",
    "⓪Expérience minimum de 5 ans⓪. (①éclairagiste①).",
    "⓪Expérience⓪ ①éclairagiste①.",
    "Au moins 6 ⓪ans comme en⓪ ①éclairagiste①.",
    "10 ⓪ans dans⓪ ①le métier d'éclairagiste①.",
    "Personne ⓪ayant exercé⓪ ①le métier d'éclairagiste①.",
    "Bac ⓪d'origine⓪ ①éclairagiste①.",
  ])
  func `a sheet that asks for experience asks`(_ sentence: String) throws {
    try Playhouse.expect(sentence, in: .parcours, states: ["① ← 1.2 asked"])
  }

  @Test func `a person who has piloted, led or made something is asked for it`() throws {
    for verb in ["piloté", "conduit", "dirigé", "réalisé"] {
      try Playhouse.expect(
        "Personne ⓪ayant \(verb)⓪ des ①directions de projets①.", in: .parcours,
        states: ["① ← 3.8 asked"])
    }
  }

  @Test func `an asset is no more than a part`() throws {
    for asset in ["est un plus", "est un atout", "peut être un plus", "peut être un atout"] {
      try Playhouse.expect(
        "Une ⓪expérience d’⓪①éclairagiste① \(asset).", in: .parcours, states: ["① ← 1.2 partial"])
    }
  }

  @Test func `« soit » is no cue of its own where experience is asked`() throws {
    try Playhouse.expect(
      "Personne ⓪ayant piloté⓪ soit un ①testeur①, soit un ②boulanger②.", in: .parcours,
      states: ["① ← 3.3 asked", "② ← 2.1 asked"])
  }

  // MARK: Neither

  @Test(arguments: [
    "Ce métier ⓪évolue peu à peu vers⓪ l'éclairagiste.",
    "Les postes ⓪évoluent vers⓪ l'éclairagiste.",
    "Le régisseur ⓪devient de plus en plus⓪ un éclairagiste.",
    "L'⓪évolution de ce métier vers⓪ l'éclairagiste est lente.",
    "Lente, l'⓪évolution de cette fonction va vers⓪ l'éclairagiste.",
  ])
  func `a job that changes moves nobody`(_ sentence: String) throws {
    try Playhouse.expect(sentence, states: ["⓪ drift"])
  }

  @Test(arguments: [
    "Il suit les évolutions réglementaires des éclairagistes.",
    "Les besoins d'évolution des éclairagistes sont grands.",
    "Un métier fort orienté vers l'éclairagiste.",
    "Quelle que soit la lumière, l'éclairagiste la règle.",
    "Quels que soient les éclairagistes, il les accueille.",
    "Rapprochement avec l'éclairagiste, tourné vers le testeur.",
    "L'évolution des éclairagistes est rapide.",
    "Compétences d'éclairagiste.",
  ])
  func `words that look like a cue are none`(_ sentence: String) throws {
    try Playhouse.expect(sentence, states: [])
    try Playhouse.expect(sentence, in: .parcours, states: [])
  }

  @Test func `a first post one leaves for anywhere is an open door`() throws {
    try Playhouse.expect(
      "On y apprend la maison ①pour évoluer ensuite①.", in: .parcours,
      states: ["① door out"])
  }

  @Test func `a wording counts in its own section only`() throws {
    let asked = "Une expérience d'éclairagiste aide."
    try Playhouse.expect(asked, in: .tendances, states: [])
    let drift = "Ce métier évolue vers l'éclairagiste."
    try Playhouse.expect(drift, in: .parcours, states: [])
  }

  @Test(arguments: ["serait un atout", "constitue un plus"])
  func `an asset in other verbs is a part too`(_ asset: String) throws {
    try Playhouse.expect(
      "Une ⓪expérience d’⓪①éclairagiste① \(asset).", in: .parcours,
      states: ["① ← 1.2 partial"])
  }

  @Test(arguments: [
    "Une ⓪expérience réussie de⓪ ①direction de projets①.",
    "⓪Expérience de 3 à 5 ans⓪ (①direction de projets①).",
  ])
  func `experience in other words is asked too`(_ sentence: String) throws {
    try Playhouse.expect(sentence, in: .parcours, states: ["① ← 3.8 asked"])
  }

  @Test(arguments: [
    "Il ne peut pas évoluer vers le métier d'éclairagiste.",
    "On ne peut plus devenir éclairagiste.",
    "Une saison ne peut guère mener à l'éclairagiste.",
  ])
  func `a move denied is none`(_ sentence: String) throws {
    try Playhouse.expect(sentence, states: [])
  }

  @Test func `what « mais pas » leaves out is no move`() throws {
    try Playhouse.expect(
      "Il ⓪peut évoluer vers⓪ ①éclairagiste① mais pas vers testeur.",
      states: ["① → 1.2 named"])
  }

  @Test(arguments: [
    "Bien que ce poste soit ouvert à qui veut.", "Il faut que la salle soit prête.",
    "Ce métier vient de naître.",
  ])
  func `a verb that looks like a cue is none`(_ sentence: String) throws {
    try Playhouse.expect(sentence, in: .parcours, states: [])
  }

  @Test func `what evolves « en fonction de » something goes nowhere`() throws {
    try Playhouse.expect("Ce poste peut évoluer en fonction de la salle.", states: [])
  }
}
