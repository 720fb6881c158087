import Careers
import Testing

@testable import Sheets

/// Names of profiles that no cue took up.
struct BareNameTests {
  // MARK: Sections

  @Test func `in the section of the past a name is where one comes from`() throws {
    try Playhouse.expect(
      "Après un CAP, ⓪on pense à un⓪ ①éclairagiste①.", in: .parcours, states: ["① ← 1.2 named"])
    try Playhouse.expect(
      "①Éclairagiste① ⓪avant tout⓪.", in: .parcours, states: ["① ← 1.2 named"])
  }

  @Test func `in a section of careers a name is where one goes`() throws {
    try Playhouse.expect(
      "⓪Un jour il sera⓪ ①éclairagiste①.", under: Playhouse.careers, states: ["① → 1.2 named"])
    try Playhouse.expect(
      "①Éclairagiste① ⓪parfois⓪.\n\n②Boulanger② ⓪souvent⓪.", under: Playhouse.careers,
      states: ["① → 1.2 named", "② → 2.1 named"])
  }

  @Test func `who is said to move elsewhere is no place to go`() throws {
    try Playhouse.expect(
      "Un bon éclairagiste ⓪peut devenir⓪ ①testeur①.", under: Playhouse.careers,
      states: ["① → 3.3 named"])
  }

  @Test(arguments: [
    "⓪Certains⓪ ①éclairagistes① y songent.", "⓪Un⓪ ①éclairagiste① est à l'aise à ce poste.",
  ])
  func `who is said to come here comes from there`(_ text: String) throws {
    try Playhouse.expect(text, under: Playhouse.careers, states: ["① ← 1.2 named"])
  }

  @Test func `under other headings a name alone is none`() throws {
    try Playhouse.expect("Un jour il sera éclairagiste.", states: [])
  }

  @Test(arguments: [
    "⓪Une carrière compte un⓪ ①éclairagiste①.", "⓪Bientôt il est nommé⓪ ①éclairagiste①.",
    "⓪On devient⓪ ①éclairagiste①.", "⓪La suite sera un⓪ ①éclairagiste①.",
    "⓪Une reconversion comme⓪ ①éclairagiste① se voit.",
  ])
  func `under them a word of careers makes it one`(_ text: String) throws {
    try Playhouse.expect(text, states: ["① → 1.2 named"])
  }

  // MARK: Blockers

  @Test(arguments: [
    "Il chante avec un éclairagiste.", "Il travaille auprès de l'éclairagiste.",
    "En relation avec un éclairagiste.", "Un diplôme d'éclairagiste.", "Une école d'éclairagiste.",
    "Un BTS d'éclairagiste.", "Sous une équipe d'éclairagistes.",
    "Ne pas le confondre avec un éclairagiste.", "Contrairement à l'éclairagiste, il chante.",
    "Des compétences d'éclairagiste.", "Une formation d'éclairagiste.",
    "Il remplace un éclairagiste.", "Rattaché à un éclairagiste.",
    "Il connaît le service éclairagiste.",
    "Un titre d'éclairagiste.", "Une licence d'éclairagiste.", "Il encadre un éclairagiste.",
  ])
  func `a person one works with and a schooling are no move`(_ text: String) throws {
    try Playhouse.expect(text, in: .parcours, states: [])
    try Playhouse.expect(text, under: Playhouse.careers, states: [])
  }

  @Test func `a blocker blocks in its own clause only`() throws {
    try Playhouse.expect(
      "Un diplôme de chant, ⓪comme tout⓪ ①éclairagiste①.", in: .parcours, states: ["① ← 1.2 named"])
  }

  @Test func `the job of another and what it does is none in the section of the past`() throws {
    try Playhouse.expect("L'éclairagiste la règle.", in: .parcours, states: [])
    try Playhouse.expect("Le soir, l'éclairagiste la règle.", in: .parcours, states: [])
    try Playhouse.expect(
      "⓪Les⓪ ①éclairagistes① aussi.", in: .parcours, states: ["① ← 1.2 named"])
  }

  @Test func `« la RST » is a department, « le RST » its head`() throws {
    try Playhouse.expect("Bac+2 ou la RST.", in: .parcours, states: [])
    try Playhouse.expect(
      "Bac+⓪2 ou le⓪ ①RST①.", in: .parcours, states: ["① ← 3.6 named"])
  }

  @Test func `the sheet's own name and what a condition holds are none`() throws {
    try Playhouse.expect("Un régisseur général chante.", in: .parcours, states: [])
    try Playhouse.expect(
      "Il chante dès lors que l'éclairagiste dort.", in: .parcours, states: [])
  }

  // MARK: Cues

  @Test func `behind a cue a name goes with it`() throws {
    try Playhouse.expect(
      "Ce poste ⓪mène à⓪ la gloire d'un bon ①éclairagiste①.", states: ["① → 1.2 named"])
  }

  @Test func `beside a denial or a drift a name is none`() throws {
    try Playhouse.expect(
      "On ne peut pas devenir chanteur, dit l'éclairagiste.", under: Playhouse.careers, states: [])
    try Playhouse.expect(
      "Ce métier ⓪évolue vers⓪ le chant, dit l'éclairagiste.", under: Playhouse.careers,
      states: ["⓪ drift"])
  }
}
