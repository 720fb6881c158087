import Careers
import Testing

@testable import Sheets

struct SheetVocabularyTests {
  private let vocabulary: SheetVocabulary

  init() throws {
    let parts = try SheetSplitter.split(
      lines(
        """
        1. PAIN
        1.1. BOULANGER
        Mission
        Il pétrit la farine, surveille la cuisson et vend à la caisse.
        1.2. PATISSIER
        Mission
        Elle pétrit la farine et surveille la cuisson des crèmes.
        1.3. VENDEUR
        Mission
        Le vendeur tient la caisse.
        1.4. GARDIEN
        Parcours
        Nuits et rondes, quelques clefs.
        1.5. VIDE
        """))
    vocabulary = SheetVocabulary(parts.sheets)
  }

  private func nearness(_ left: String, _ right: String) -> Double {
    vocabulary.nearness(PlaceID(left), PlaceID(right))
  }

  @Test func `sheets are nearer the more rare words they share`() {
    #expect(nearness("1.1", "1.2") > nearness("1.1", "1.3"))
    #expect(nearness("1.1", "1.3") > nearness("1.1", "1.4"))
  }

  @Test func `nearness goes from nothing to the same`() {
    #expect(nearness("1.1", "1.4") == 0)
    #expect(nearness("1.2", "1.2") == 1)
  }

  @Test func `nearness is the same both ways`() {
    #expect(nearness("1.1", "1.2") == nearness("1.2", "1.1"))
  }

  @Test func `an empty or unknown sheet is near nobody`() {
    #expect(nearness("1.5", "1.1") == 0)
    #expect(nearness("1.5", "1.5") == 0)
    #expect(nearness("9.9", "1.1") == 0)
  }
}
