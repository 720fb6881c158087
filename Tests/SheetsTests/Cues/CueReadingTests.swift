import Careers
import Testing

@testable import Sheets

/// What turns words beside a cue into evidence: conditions, outside places, lines.
struct CueReadingTests {
  // MARK: Conditions

  @Test func `a condition behind the last mention binds it alone`() throws {
    try Playhouse.expect(
      """
      Ils ⓪peuvent évoluer vers⓪ ①le poste de testeur① ou vers ②le poste de boulanger②
      Ⓐs'ils viennent de la salleⒶ.
      """, states: ["① → 3.3 named", "② → 2.1 named if Ⓐ origin"])
  }

  @Test func `a condition before the cue binds every mention`() throws {
    try Playhouse.expect(
      """
      Une régie Ⓐconfiée à une main sûreⒶ, ⓪peut mener à⓪ ①l’emploi de testeur① ou à
      ②celui de boulanger②.
      """, states: ["① → 3.3 named if Ⓐ experience", "② → 2.1 named if Ⓐ experience"])
  }

  @Test func `a condition after the mentions binds them all, as far as a semicolon`() throws {
    try Playhouse.expect(
      """
      ⓪Évolution vers⓪ des ①postes de testeur① ; de ②boulanger② ou de
      ③vendeur de boutique③, Ⓐmais avec une bonne voixⒶ.
      """,
      states: [
        "① → 3.3 named", "② → 2.1 named if Ⓐ experience", "③ → 2.3 named if Ⓐ experience",
      ])
  }

  @Test func `a condition between two mentions is the second one's`() throws {
    try Playhouse.expect(
      """
      Il ⓪peut évoluer vers⓪ ①le métier de testeur① ou, Ⓐsous réserve d'un stageⒶ,
      ②celui de boulanger②.
      """, states: ["① → 3.3 named", "② → 2.1 named if Ⓐ training"])
  }

  @Test func `a condition that is its mention's own binds the one before it`() throws {
    try Playhouse.expect(
      "Il ⓪peut évoluer vers⓪ ①testeur① Ⓐs'il oseⒶ, ②boulanger② ou ③éclairagiste③.",
      states: ["① → 3.3 named if Ⓐ experience", "② → 2.1 named", "③ → 1.2 named"])
    try Playhouse.expect(
      "Poste ⓪ouvert aux⓪ ①testeurs① et aux ②boulangers② ⒶconfirmésⒶ.",
      in: .parcours, states: ["① ← 3.3 named", "② ← 2.1 named if Ⓐ experience"])
  }

  @Test func `two conditions bind each its own mention`() throws {
    try Playhouse.expect(
      """
      Il ⓪peut évoluer vers⓪ ①testeur① Ⓐs'il oseⒶ ou, Ⓑmoyennant un stageⒷ, vers
      ②le métier de boulanger②.
      """, states: ["① → 3.3 named if Ⓐ experience", "② → 2.1 named if Ⓑ training"])
  }

  @Test(arguments: [
    ("Il ⓪peut évoluer vers⓪ ①le chant①, Ⓐsous réserve d'un stageⒶ.", "training"),
    ("Il ⓪peut évoluer vers⓪ ①le chant①, Ⓐmais la marche est hauteⒶ.", "reservation"),
    ("Il ⓪peut évoluer vers⓪ ①le chant①. (Ⓐcela dépend de la salleⒶ)", "context"),
    ("Il ⓪peut évoluer vers⓪ ①le chant① Ⓐdès lors que l'oreille est bonneⒶ.", "experience"),
  ])
  func `a condition of each kind comes with its words`(text: String, kind: String) throws {
    try Playhouse.expect(text, states: ["① → x-chant named if Ⓐ \(kind)"])
  }

  @Test func `a condition on who comes binds the one before it`() throws {
    try Playhouse.expect(
      """
      Bac+2, ⓪soit⓪ ①boulanger① Ⓐintéressé par la scèneⒶ, ⓪soit⓪ ②testeur② Ⓑsouhaitant
      sortirⒷ.
      """, in: .parcours, states: ["① ← 2.1 named if Ⓐ experience", "② ← 3.3 named if Ⓑ context"])
  }

  @Test func `what is asked inside a condition has no condition`() throws {
    try Playhouse.expect(
      "⓪Peut venir du⓪ ①mécénat① Ⓐmais avec une ⓪expérience de⓪ ②testeur②Ⓐ.",
      in: .parcours, states: ["① ← x-mecenat named if Ⓐ experience", "② ← 3.3 asked"])
  }

  // MARK: Outside places

  @Test func `what no profile is called is a place outside, by its own words`() throws {
    try Playhouse.expect(
      "Il ⓪peut évoluer vers⓪ un ①poste de responsable produit① ou ②la radio②.",
      states: ["① → x-responsable-produit named", "② → x-radio named"])
  }

  @Test func `a class of jobs outside is a class`() throws {
    try Playhouse.expect(
      "Il ⓪peut évoluer vers⓪ des ①fonctions musicales① ou ②chorales②.",
      states: ["① → x-fonctions-musicales category", "② → x-fonctions-chorales category"])
  }

  @Test func `a name in guillemets keeps both`() throws {
    try Playhouse.expect(
      "Il ⓪peut évoluer vers⓪ ①le domaine du « grand opéra »①.", states: ["① → x-grand-opera named"]
    )
  }

  @Test func `one place outside has one name, the first in the text`() throws {
    let text = Playhouse.document(
      of: "1.1", parcours: "Il vient du Mécénat.", tendances: "Vers le mécénat.")
    let outside = try SheetReader.read(Array(text.utf8)).nomenclature.outside
    #expect(outside.map(\.name) == ["Mécénat"])
  }

  // MARK: Lines

  @Test func `lines go from the cue to the mention`() throws {
    try Playhouse.expect(
      """
      Les régisseurs ⓪peuvent
      évoluer vers⓪ des fonctions variées comme ①testeur① ou
      ②boulanger② ou bien
      ③éclairagiste③.
      """, states: ["① → 3.3 named", "② → 2.1 named", "③ → 1.2 named"])
  }

  @Test func `a list after a colon keeps the line of each item`() throws {
    try Playhouse.expect(
      """
      Il ⓪peut évoluer vers⓪ :

      • ①Le métier de testeur① ou d'②autres métiers② (notamment ③boulanger③).

      • ④La radio④ (dans la maison ronde).

      Le métier se développe.
      """, states: ["① → 3.3 named", "② door out", "③ → 2.1 named", "④ → x-radio named"])
  }

  @Test func `« et » before the next cue is no part of a name`() throws {
    try Playhouse.expect(
      "Il ⓪vient du⓪ ①fournil de Lyon① et ⓪peut devenir⓪ ②testeur②.", in: .parcours,
      states: ["① ← x-fournil-lyon named", "② → 3.3 named"])
  }
}
