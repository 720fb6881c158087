import Careers
import Testing

@testable import Sheets

/// Every wording that looks as if somebody moved, each in a sentence of its own.
struct FalseFriendsTests {
  // MARK: The job changes

  @Test(arguments: [
    "Ce métier ⓪évolue peu à peu vers⓪ l'éclairagiste.",
    "Les postes ⓪évoluent vers⓪ l'éclairagiste.",
    "Ce métier ⓪évoluera vers⓪ l'éclairagiste.", "Les postes ⓪évolueront vers⓪ l'éclairagiste.",
    "Ce métier ⓪évolue de plus en plus vers⓪ l'éclairagiste.",
    "Ils ⓪évoluent de plus en plus vers⓪ l'éclairagiste.",
    "Le régisseur ⓪devient de plus en plus⓪ un éclairagiste.",
    "Les régisseurs ⓪deviennent de plus en plus⓪ éclairagistes.",
    "L'⓪évolution de ce métier vers⓪ l'éclairagiste est lente.",
    "Lente, l'⓪évolution de cette fonction va vers⓪ l'éclairagiste.",
    "La mode ⓪fait évoluer la scène vers⓪ l'éclairagiste.",
    "Les modes ⓪font évoluer vers⓪ l'éclairagiste.",
    "Ce poste ⓪glisse vers⓪ l'éclairagiste.", "Ces postes ⓪glissent vers⓪ l'éclairagiste.",
    "Ce poste ⓪bascule vers⓪ l'éclairagiste.",
    "Ces postes ⓪basculent peu à peu vers⓪ l'éclairagiste.",
    "Ce poste ⓪migre vers⓪ l'éclairagiste.", "Ces postes ⓪migrent vers⓪ l'éclairagiste.",
    "Ce poste ⓪tend vers⓪ l'éclairagiste.", "Ces postes ⓪tendent vers⓪ l'éclairagiste.",
    "Ce poste ⓪se déplace vers⓪ l'éclairagiste.", "Ces postes ⓪se déplacent vers⓪ l'éclairagiste.",
    "Ce poste ⓪se transforme en⓪ éclairagiste.",
    "Ces postes ⓪se transforment vers⓪ l'éclairagiste.",
    "Ce poste ⓪se mue en⓪ éclairagiste.", "Ces postes ⓪se muent en⓪ éclairagiste.",
    "Ce poste ⓪s'oriente vers⓪ l'éclairagiste.", "Ces postes ⓪s'orientent vers⓪ l'éclairagiste.",
    "Ce poste ⓪tend à se rapprocher⓪ de l'éclairagiste.",
    "Ces postes ⓪tendent à se rapprocher⓪ de l'éclairagiste.",
    "Ce poste ⓪se rapproche de⓪ l'éclairagiste.",
    "Ces postes ⓪se rapprochent peu à peu du⓪ métier d'éclairagiste.",
    "La mode ⓪pousse le métier vers⓪ l'éclairagiste.",
    "Les modes ⓪poussent la fonction vers⓪ l'éclairagiste.",
    "La mode ⓪déplace ce poste vers⓪ l'éclairagiste.",
    "La mode ⓪entraîne la profession vers⓪ l'éclairagiste.",
    "La mode ⓪oriente son rôle vers⓪ l'éclairagiste.",
    "On ⓪passe du rôle de voix à⓪ l'éclairagiste.",
    "Ils ⓪passent du métier de voix à⓪ l'éclairagiste.",
    "Il ⓪passe d'un statut de voix à⓪ l'éclairagiste.",
  ])
  func `a job that changes moves nobody`(_ sentence: String) throws {
    try Playhouse.expect(sentence, states: ["⓪ drift"])
    try Playhouse.expect(sentence, under: Playhouse.careers, states: ["⓪ drift"])
  }

  @Test func `a person who evolves to a post or profile moves`() throws {
    try Playhouse.expect(
      "Certains ⓪évoluent vers⓪ ①le métier d'éclairagiste①.", states: ["① → 1.2 named"])
    try Playhouse.expect(
      "Il ⓪évoluera vers⓪ un ①poste de costumier①.", states: ["① → x-costumier named"])
    try Playhouse.expect("Il ⓪évolue vers⓪ la lumière.", states: ["⓪ drift"])
  }

  @Test func `a job changes outside the section of the past`() throws {
    try Playhouse.expect("Ce métier évolue vers l'éclairagiste.", in: .parcours, states: [])
  }

  // MARK: Denial

  @Test(arguments: [
    "Il ne peut pas évoluer vers le métier d'éclairagiste.",
    "On ne peut plus devenir éclairagiste.",
    "On ne peut jamais devenir éclairagiste.", "Une saison ne peut guère mener à l'éclairagiste.",
    "Rien n'ouvre aucune porte pour devenir éclairagiste.", "On n'y voit pas devenir éclairagiste.",
    "Il ne peut aucunement devenir éclairagiste.", "Il ne peut nullement devenir éclairagiste.",
    "Aucune passerelle vers le métier d'éclairagiste.", "Nulle évolution vers l'éclairagiste.",
    "Aucune vraie mobilité vers l'éclairagiste.",
    "Il ne faut ne pas confondre et devenir éclairagiste.",
    "À ne pas confondre avec un futur éclairagiste.",
  ])
  func `a move denied is none`(_ sentence: String) throws {
    try Playhouse.expect(sentence, states: [])
    try Playhouse.expect(sentence, under: Playhouse.careers, states: [])
  }

  @Test(arguments: ["mais pas vers", "et non vers", "ou non", "mais non comme", "et pas"])
  func `what « mais pas » leaves out is no move`(_ words: String) throws {
    try Playhouse.expect(
      "Il ⓪peut évoluer vers⓪ ①le métier d'éclairagiste① \(words) testeur.",
      states: ["① → 1.2 named"])
  }

  @Test(arguments: [
    "Il n'est pas rare de ⓪le voir devenir⓪ ①éclairagiste①.",
    "Il n'est pas exclu de ⓪le voir devenir⓪ ①éclairagiste①.",
    "Ce n'est pas seulement l'⓪occasion de devenir⓪ ①éclairagiste①.",
    "Il n'est pas impossible de ⓪le voir devenir⓪ ①éclairagiste①.",
  ])
  func `a denial denied is a move`(_ sentence: String) throws {
    try Playhouse.expect(sentence, states: ["① → 1.2 named"])
  }

  // MARK: Look-alikes

  @Test(arguments: [
    "Il suit les évolutions réglementaires des éclairagistes.",
    "Les besoins d'évolution des éclairagistes sont grands.",
    "Un métier fort orienté vers l'éclairagiste.",
    "Quelle que soit la lumière, l'éclairagiste la règle.",
    "Quels que soient les éclairagistes, il les accueille.",
    "Rapprochement avec l'éclairagiste, tourné vers le testeur.",
    "L'évolution des éclairagistes est rapide.", "Compétences d'éclairagiste.",
  ])
  func `words that look like a cue are none`(_ sentence: String) throws {
    try Playhouse.expect(sentence, states: [])
    try Playhouse.expect(sentence, in: .parcours, states: [])
  }

  @Test(arguments: [
    "Bien que ce poste soit ouvert à qui veut.", "Il faut que la salle soit prête.",
    "Ce métier vient de naître.", "Ce métier vient d'apparaître.", "Ils viennent de se voir.",
    "Un métier qui vient d'être créé.", "Ce livre vient de paraître.",
  ])
  func `a verb that looks like a cue is none`(_ sentence: String) throws {
    try Playhouse.expect(sentence, in: .parcours, states: [])
  }

  @Test(arguments: [
    "Ce poste peut évoluer en fonction de la salle.", "Ce poste va évoluer avec l'éclairagiste.",
    "Les postes peuvent bien évoluer selon l'éclairagiste.",
    "Ces postes pourront changer avec l'éclairagiste.",
  ])
  func `what evolves with something goes nowhere`(_ sentence: String) throws {
    try Playhouse.expect(sentence, states: [])
  }

  @Test(arguments: [
    "Il est amené à un éclairagiste.", "Il est conduit vers l'éclairagiste.",
    "Ils sont conduits à l'éclairagiste.", "Elle doit être orientée vers l'éclairagiste.",
    "Il fut orienté vers l'éclairagiste.",
  ])
  func `who is led to somebody moves nowhere`(_ sentence: String) throws {
    try Playhouse.expect(sentence, states: [])
  }

  @Test func `a first post one leaves for anywhere is an open door`() throws {
    try Playhouse.expect(
      "On y apprend la maison ①pour évoluer ensuite①.", in: .parcours, states: ["① door out"])
  }
}
