import Careers
import Testing

@testable import Sheets

/// Every wording by which a sheet says whence one comes, each in a sentence of its own.
struct WaysInTests {
  private func expectIn(_ sentence: String) throws {
    try Playhouse.expect(sentence, in: .parcours, states: ["① ← 1.2 named"])
  }

  // MARK: To this post

  @Test(arguments: [
    "①Les éclairagistes① ⓪peuvent accéder à ce poste⓪.",
    "Un ①éclairagiste① ⓪peut vite évoluer vers ce métier⓪.",
    "Un ①éclairagiste① ⓪peut prétendre à cette fonction⓪.",
    "Un ①éclairagiste① ⓪pourra postuler à cet emploi⓪.",
    "Un ①éclairagiste① ⓪peut bien venir à ce métier⓪.",
    "Un ①éclairagiste① ⓪peut occuper ce poste⓪.",
    "Un ①éclairagiste① ⓪peut exercer cette profession⓪.",
    "Un ①éclairagiste① ⓪va prendre ce poste⓪.",
    "①Les éclairagistes① ⓪peuvent tenir cet emploi⓪.",
    "Un ①éclairagiste① ⓪peut y accéder⓪.", "Un ①éclairagiste① ⓪pourrait bien y évoluer⓪.",
    "Un ①éclairagiste① ⓪peut y prétendre⓪.", "Un ①éclairagiste① ⓪peut y entrer⓪.",
    "Un ①éclairagiste① ⓪y accède⓪.", "①Les éclairagistes① ⓪y accèdent⓪.",
    "①Les éclairagistes① ⓪y évoluent⓪.", "①Les éclairagistes① ⓪y entrent⓪.",
    "①Les éclairagistes① ⓪y viennent⓪.",
  ])
  func `who can come to this post stands before the words that say so`(_ sentence: String) throws {
    try expectIn(sentence)
    try Playhouse.expect(sentence, states: ["① ← 1.2 named"])
    try Playhouse.expect(sentence, under: Playhouse.careers, states: ["① ← 1.2 named"])
  }

  @Test(arguments: [
    "⓪On y accède comme⓪ ①éclairagiste①.", "⓪On y entre après⓪ ①l'éclairagiste①.",
    "⓪On y vient souvent depuis⓪ ①le métier d'éclairagiste①.",
    "⓪On y arrive de⓪ ①l'éclairagiste①.", "⓪On y accède par⓪ ①le métier d'éclairagiste①.",
  ])
  func `how one comes stands behind the words that say so`(_ sentence: String) throws {
    try expectIn(sentence)
  }

  // MARK: Nouns

  @Test(arguments: [
    "⓪Évolution possible d'⓪①éclairagiste①.", "⓪Évolutions possibles pour⓪ un ①éclairagiste①.",
    "⓪Évolution naturelle d'⓪un ①éclairagiste①.", "⓪Évolution logique pour⓪ un ①éclairagiste①.",
    "⓪Évolution classique des⓪ ①éclairagistes①.", "⓪Évolutions naturelles pour⓪ un ①éclairagiste①.",
    "⓪Évolution d'un⓪ ①éclairagiste①.", "⓪Évolution de carrière tentante pour⓪ un ①éclairagiste①.",
    "Une ⓪suite de carrière pour⓪ un ①éclairagiste①.",
    "Voilà un ⓪débouché pour⓪ ①l'éclairagiste①.",
    "Un des ⓪débouchés courants des⓪ ①éclairagistes①.",
    "C'est une ⓪étape pour⓪ ①l'éclairagiste①.",
    "C'est une ⓪promotion rare pour⓪ un ①éclairagiste①.",
    "C'est une ⓪perspective pour⓪ ①l'éclairagiste①.",
    "C'est le ⓪prolongement naturel du⓪ ①métier d'éclairagiste①.",
    "Voilà des ⓪perspectives offertes aux⓪ ①éclairagistes①.",
    "⓪Métiers précédents liés à⓪ ①l'éclairagiste①.",
    "⓪Postes antérieurs liés aux⓪ ①éclairagistes①.",
    "⓪Postes précédents :⓪ ①éclairagiste①.", "⓪Parcours antérieur conseillé :⓪ ①éclairagiste①.",
    "⓪Fonctions antérieures :⓪ ①éclairagiste①.", "⓪Métiers d'origine :⓪ ①éclairagiste①.",
    "⓪Emplois de provenance :⓪ ①éclairagiste①.", "⓪Poste de départ :⓪ ①éclairagiste①.",
    "⓪Origine :⓪ ①éclairagiste①.", "⓪Provenances les plus courantes :⓪ ①éclairagiste①.",
    "⓪Promotion d'⓪un ①éclairagiste①.", "⓪Arrivée d'⓪un ①éclairagiste①.",
    "Le ⓪recrutement interne d'⓪un ①éclairagiste① arrive.", "La ⓪venue d'⓪un ①éclairagiste① aide.",
    "⓪Mobilité du⓪ ①métier d'éclairagiste①.", "⓪Passerelles entrantes :⓪ ①éclairagiste①.",
    "⓪Mobilités entrantes courantes :⓪ ①éclairagiste①.",
    "Un ⓪ancien⓪ ①éclairagiste① convient bien.",
    "D'⓪anciennes⓪ ①éclairagistes①.",
  ])
  func `a noun says whence one comes`(_ sentence: String) throws {
    try expectIn(sentence)
  }

  // MARK: Verbs

  @Test(arguments: [
    "⓪Peut venir du⓪ ①métier d'éclairagiste①.", "On ⓪peut aussi venir de⓪ ①l'éclairagiste①.",
    "Ils ⓪peuvent provenir du⓪ ①métier d'éclairagiste①.",
    "Il ⓪peut être issu du⓪ ①métier d'éclairagiste①.",
    "Elles ⓪peuvent aussi être issues du⓪ ①métier d'éclairagiste①.",
    "Il ⓪vient souvent du⓪ ①métier d’éclairagiste①.",
    "Ils ⓪viennent des⓪ ①métiers d'éclairagiste①.",
    "Il ⓪provient du⓪ ①métier d'éclairagiste①.", "Ils ⓪proviennent souvent des⓪ ①éclairagistes①.",
    "Il ⓪vient, assez souvent et très tôt, du⓪ ①métier d'éclairagiste①.",
    "⓪Ce peut être⓪ un ①éclairagiste①.",
    "Ce métier ⓪ouvre de belles perspectives pour⓪ un ①éclairagiste①.",
    "Ces métiers ⓪ouvrent des perspectives aux⓪ ①éclairagistes①.",
    "Ce métier ⓪s'ouvre aux⓪ ①éclairagistes①.", "Ces métiers ⓪s'ouvrent peu à⓪ ①l'éclairagiste①.",
    "Ce métier ⓪s'adresse aux⓪ ①éclairagistes①.",
    "Ces postes ⓪s'adressent surtout aux⓪ ①éclairagistes①.",
    "Ou bien des ①éclairagistes① ⓪qui évoluent vers⓪ la régie.",
    "Un ①éclairagiste① ⓪qui évolue vers⓪ la régie.",
    "Personne ⓪issue des⓪ ①métiers d'éclairagiste①.", "Homme ⓪issu du⓪ ①métier d'éclairagiste①.",
    "Gens ⓪issus du⓪ ①métier d'éclairagiste①.", "Profil ⓪venant des⓪ ①métiers d'éclairagiste①.",
    "Homme ⓪provenant du⓪ ①métier d'éclairagiste①.",
    "On ⓪recrute parmi⓪ ①les éclairagistes①.",
    "On le voit ⓪recruté souvent parmi⓪ ①les éclairagistes①.",
    "⓪Recrutement chez⓪ ①les éclairagistes①.", "Il est ⓪choisi parmi⓪ ①les éclairagistes①.",
    "Ils sont ⓪choisis auprès⓪ des ①éclairagistes①.", "On ⓪sélectionne parmi⓪ ①les éclairagistes①.",
    "Poste ⓪pourvu par⓪ un ①éclairagiste①.", "Postes ⓪pourvus souvent par⓪ des ①éclairagistes①.",
    "Poste ⓪occupé par⓪ un ①éclairagiste①.", "Poste ⓪tenu parfois par⓪ un ①éclairagiste①.",
    "Rôle ⓪assuré par⓪ un ①éclairagiste①.", "Poste ⓪accessible aux⓪ ①éclairagistes①.",
    "Postes ⓪accessibles après⓪ ①le métier d'éclairagiste①.", "Poste ⓪ouvert aux⓪ ①éclairagistes①.",
    "Fonction ⓪ouverte aux⓪ ①éclairagistes①.", "Poste ⓪réservé aux⓪ ①éclairagistes①.",
    "Fonction ⓪réservée surtout aux⓪ ①éclairagistes①.",
    "Poste ⓪accessible depuis⓪ ①l'éclairagiste①.",
    "Ce poste ⓪accueille des⓪ ①éclairagistes①.",
    "Ces postes ⓪accueillent surtout des⓪ ①éclairagistes①.",
    "On ⓪recrute des⓪ ①éclairagistes①.", "Ils ⓪recrutent surtout des⓪ ①éclairagistes①.",
    "Il ⓪a d'abord été⓪ ①éclairagiste①.", "Ils ⓪ont exercé⓪ ①le métier d'éclairagiste①.",
    "Il faut ⓪avoir été⓪ ①éclairagiste①.", "On le ⓪confie à⓪ un ①éclairagiste①.",
    "On l'⓪attribue souvent à⓪ un ①éclairagiste①.", "On le ⓪propose aux⓪ ①éclairagistes①.",
    "Il ⓪arrive souvent du⓪ ①métier d'éclairagiste①.", "Ils ⓪arrivent du⓪ ①métier d'éclairagiste①.",
    "Un homme ⓪venu du⓪ ①métier d'éclairagiste①.",
    "Des gens ⓪venus tous du⓪ ①métier d'éclairagiste①.",
    "Une femme ⓪venue du⓪ ①métier d'éclairagiste①.",
    "①L'éclairagiste① ⓪est recruté⓪ ici.", "①Les éclairagistes① ⓪sont souvent recrutés⓪.",
    "①Les éclairagistes① ⓪sont accueillis⓪ ici.", "Un ①éclairagiste① ⓪est admis⓪.",
    "Un ①éclairagiste① ⓪est parfois retenu⓪.", "①Les éclairagistes① ⓪sont nommés⓪ ici.",
    "Le poste ⓪convient⓪ à un ①éclairagiste①.", "Ce métier ⓪attire⓪ ①les éclairagistes①.",
    "Ce métier ⓪intéresse⓪ ①les éclairagistes①.", "Ce métier ⓪séduit⓪ ①les éclairagistes①.",
  ])
  func `a verb says whence one comes`(_ sentence: String) throws {
    try expectIn(sentence)
  }

  @Test func `each « soit » of a choice is a way in`() throws {
    try Playhouse.expect(
      "Il faut être ⓪soit⓪ ①éclairagiste①, ⓪soit⓪ ②boulanger②.", in: .parcours,
      states: ["① ← 1.2 named", "② ← 2.1 named"])
  }

  // MARK: What they take

  @Test func `a sure wording takes any place, a weak one a job, a weaker one a profile`() throws {
    try Playhouse.expect("Il ⓪vient du⓪ ①mécénat①.", in: .parcours, states: ["① ← x-mecenat named"])
    try Playhouse.expect("Il est issu du public.", in: .parcours, states: [])
    try Playhouse.expect(
      "Il est ⓪issu des⓪ ①métiers du costume①.", in: .parcours, states: ["① ← x-costume named"])
    try Playhouse.expect("Poste occupé par un costumier.", in: .parcours, states: [])
  }

  @Test func `fields of past posts are classes`() throws {
    try Playhouse.expect(
      "⓪Métiers précédents liés à⓪ ①la sécurité①.", in: .parcours, states: ["① ← 3.6 category"])
  }

  @Test(arguments: [
    "Un ancien éclairagiste chante.", "Poste occupé par un éclairagiste.",
    "Personne issue des métiers d'éclairagiste.", "Il est soit éclairagiste, soit boulanger.",
    "On recrute parmi les éclairagistes.", "Ce métier attire les éclairagistes.",
  ])
  func `a wording of the past says nothing under other headings`(_ sentence: String) throws {
    try Playhouse.expect(sentence, states: [])
  }
}
