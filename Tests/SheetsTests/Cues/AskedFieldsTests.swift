import Careers
import Testing

@testable import Sheets

/// Every wording by which a sheet asks for experience, each in a sentence of its own.
struct AskedFieldsTests {
  @Test(arguments: [
    "⓪Expérience de type⓪ ①éclairagiste①.", "Des ⓪expériences de type⓪ ①éclairagiste①.",
    "Une ⓪expérience confirmée dans⓪ ①le métier d'éclairagiste① est demandée.",
    "Une ⓪expérience en⓪ ①éclairagiste①.",
    "Des ⓪expériences longues et variées dans⓪ ①le métier d'éclairagiste①.",
    "Une ⓪expérience type⓪ ①éclairagiste①.", "⓪Expérience minimum de 5 ans⓪. (①éclairagiste①).",
    "Une ⓪expérience de dix ans⓪ d'①éclairagiste①.",
    "Une ⓪expérience solide comme⓪ ①éclairagiste①.", "Une ⓪expérience chez⓪ ①les éclairagistes①.",
    "Une ⓪expérience auprès⓪ de tous ①éclairagistes①.",
    "Une ⓪expérience sur⓪ ①le métier d'éclairagiste①.",
    "Une ⓪expérience au⓪ ①poste d'éclairagiste①.", "Une ⓪expérience en⓪ tant qu'①éclairagiste①.",
    "Une ⓪expérience en⓪ qualité d'①éclairagiste①.",
    "Une ⓪expérience demandée :⓪ ①éclairagiste①.", "Des ⓪expériences d'⓪①éclairagiste①.",
    "Une ⓪expérience réussie d'⓪①éclairagiste①.", "⓪Expérience⓪ ①éclairagiste①.",
    "10 ⓪ans dans⓪ ①le métier d'éclairagiste①.", "Trois ⓪années en⓪ ①éclairagiste①.",
    "Un ⓪an passé dans⓪ ①le métier d'éclairagiste①.", "Dix ⓪ans comme⓪ ①éclairagiste①.",
    "Une ⓪année chez⓪ ①les éclairagistes①.", "Cinq ⓪ans au⓪ ①poste d'éclairagiste①.",
    "Cinq ⓪ans auprès⓪ des ①éclairagistes①.", "Cinq ⓪ans sur⓪ ①le métier d'éclairagiste①.",
    "Cinq ⓪ans d'exercice comme⓪ ①éclairagiste①.",
    "Cinq ⓪ans de pratique du⓪ ①métier d'éclairagiste①.",
    "L'⓪exercice du⓪ ①métier d'éclairagiste①.", "Une ⓪pratique longue comme⓪ ①éclairagiste①.",
    "Un ⓪passage par⓪ ①le métier d'éclairagiste①.", "Un ⓪passage réussi comme⓪ ①éclairagiste①.",
    "Être ⓪passé par⓪ ①le métier d'éclairagiste①.", "Un ⓪passage chez⓪ ①les éclairagistes①.",
    "Personne ⓪ayant exercé⓪ ①le métier d'éclairagiste①.",
    "Personne ⓪ayant occupé⓪ un ①poste d'éclairagiste①.",
    "Personne ⓪ayant été⓪ ①éclairagiste①.", "Bac ⓪d'origine⓪ ①éclairagiste①.",
  ])
  func `a sheet that asks for experience asks`(_ sentence: String) throws {
    try Playhouse.expect(sentence, in: .parcours, states: ["① ← 1.2 asked"])
  }

  @Test(arguments: ["piloté", "conduit", "dirigé", "réalisé"])
  func `who has piloted, led or made something is asked for it`(_ verb: String) throws {
    try Playhouse.expect(
      "Personne ⓪ayant \(verb)⓪ des ①directions de projets①.", in: .parcours,
      states: ["① ← 3.8 asked"])
  }

  @Test(arguments: [
    "Une ⓪expérience réussie de⓪ ①direction de projets①.",
    "⓪Expérience de 3 à 5 ans⓪ (①direction de projets①).",
  ])
  func `experience in the words of a field is asked too`(_ sentence: String) throws {
    try Playhouse.expect(sentence, in: .parcours, states: ["① ← 3.8 asked"])
  }

  @Test(arguments: ["Expérience de niveau", "Profil de niveau", "Expérience solide de niveau"])
  func `a level is a part of what is asked, whoever holds it`(_ words: String) throws {
    try Playhouse.expect(
      "⓪\(words)⓪ ①chef①.", in: .parcours, of: "1.3",
      states: ["① ← 1.4 partial", "① ← 3.1 partial 2"])
  }

  @Test(arguments: [
    "est un plus", "est un atout", "peut être un plus", "peut être un atout", "serait un atout",
    "constitue un plus", "serait appréciée",
  ])
  func `an asset is no more than a part`(_ asset: String) throws {
    try Playhouse.expect(
      "Une ⓪expérience d’⓪①éclairagiste① \(asset).", in: .parcours, states: ["① ← 1.2 partial"])
  }

  @Test func `« soit » is no cue of its own where experience is asked`() throws {
    try Playhouse.expect(
      "Personne ⓪ayant piloté⓪ soit un ①testeur①, soit un ②boulanger②.", in: .parcours,
      states: ["① ← 3.3 asked", "② ← 2.1 asked"])
  }

  @Test(arguments: [
    "Une expérience en chant.", "Dix ans dans la maison.", "Un passage par la radio.",
    "Personne ayant dirigé des chants.",
  ])
  func `what is asked of nobody known is no move`(_ sentence: String) throws {
    try Playhouse.expect(sentence, in: .parcours, states: [])
  }

  @Test func `experience counts in its own section only`() throws {
    for heading in ["", Playhouse.careers] {
      try Playhouse.expect("On voit dix ans d'expérience en scène.", under: heading, states: [])
    }
    try Playhouse.expect("Une expérience d'éclairagiste aide.", states: [])
  }
}
