import Careers
import Testing

@testable import Sheets

struct ConditionFinderTests {
  /// The conditions of a sentence: kind and words.
  private func conditions(_ text: String) throws -> [String] {
    let sentence = try #require(firstSentence(text))
    return ConditionFinder.conditions(in: sentence).map {
      "\($0.condition.kind): \($0.condition.words)"
    }
  }

  @Test(arguments: [
    ("… vers le chant s'ils viennent de la salle.", "origin: s’ils viennent de la salle"),
    ("… le chant, sous réserve d'un stage, ou le pain", "training: sous réserve d’un stage"),
    ("… le chant après une formation courte.", "training: après une formation courte"),
    ("… le chant moyennant une formation ; ou le pain", "training: moyennant une formation"),
    ("Confiée à un chef aguerri, elle mène au chant.", "experience: Confiée à un chef aguerri"),
    (
      "… le chant, mais la marche est haute, dit-on.",
      "reservation: mais la marche est haute, dit-on"
    ),
    ("… le chant, mais cela reste rare.", "reservation: mais cela reste rare"),
    ("… le chant mais avec du souffle, et vite.", "experience: mais avec du souffle, et vite"),
    (
      "… le chant dès lors que l'oreille est bonne.", "experience: dès lors que l’oreille est bonne"
    ),
    ("… le chant. (cela dépend de la salle).", "context: cela dépend de la salle"),
    ("… un chanteur souhaitant se taire.", "context: souhaitant se taire"),
    ("… un chanteur intéressé par le pain.", "experience: intéressé par le pain"),
  ])
  func `each wording of a condition is found, to its end`(text: String, found: String) throws {
    #expect(try conditions(text) == [found])
  }

  @Test func `conditions stand in the order of the sentence and never overlap`() throws {
    #expect(
      try conditions("Sous réserve d'un stage, le chant, mais avec du souffle après une formation.")
        == [
          "training: Sous réserve d’un stage",
          "experience: mais avec du souffle après une formation",
        ])
  }

  @Test func `a bracket of its own stays in the condition`() throws {
    #expect(
      try conditions("le chant, mais avec du souffle (et du cœur).")
        == ["experience: mais avec du souffle (et du cœur)"])
  }

  @Test(arguments: ["Il chante.", "mais", "sous réserve", "s'il", "cela", "mais il chante mais"])
  func `a sentence without a condition has none`(_ text: String) throws {
    #expect(try conditions(text) == [])
  }

  @Test(arguments: ["sous réserve de", "mais avec", "souhaitant", "cela dépend"])
  func `a condition may end the text`(_ text: String) throws {
    #expect(try conditions(text).count == 1)
  }
}
