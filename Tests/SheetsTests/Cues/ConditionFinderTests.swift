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

  @Test(arguments: [
    ("… le chant s'il vient de la salle.", "origin: s’il vient de la salle"),
    ("… le chant, sous réserve que la voix porte.", "training: sous réserve que la voix porte"),
    ("… le chant après de longues études.", "training: après de longues études"),
    ("… le chant après un diplôme.", "training: après un diplôme"),
    ("… le chant après une courte spécialisation.", "training: après une courte spécialisation"),
    ("… le chant avec une formation.", "training: avec une formation"),
    (
      "… le chant avec un bon diplôme complémentaire.",
      "training: avec un bon diplôme complémentaire"
    ),
    ("… le chant une fois le brevet obtenu.", "training: une fois le brevet obtenu"),
    ("… le chant une fois validé son stage.", "training: une fois validé son stage"),
    ("… le chant sur concours.", "training: sur concours"),
    ("… le chant après examen.", "training: après examen"),
    ("… le chant s'il détient un brevet.", "training: s’il détient un brevet"),
    ("… le chant s'il suit un stage.", "training: s’il suit un stage"),
    ("… le chant, s'il valide ses acquis, ou le pain", "training: s’il valide ses acquis"),
    ("Le chant nécessite une voix.", "training: nécessite une voix"),
    ("Ces chants supposent d'oser.", "training: supposent d’oser"),
  ])
  func `whence one comes and what one learns are conditions`(text: String, found: String) throws {
    #expect(try conditions(text) == [found])
  }

  @Test(arguments: [
    ("… le chant à condition d'oser.", "experience: à condition d’oser"),
    ("… le chant à condition que la voix porte.", "experience: à condition que la voix porte"),
    ("… le chant pour peu qu'il ose.", "experience: pour peu qu’il ose"),
    ("… le chant pourvu que la voix porte.", "experience: pourvu que la voix porte"),
    ("… le chant mais ayant du souffle.", "experience: mais ayant du souffle"),
    ("… le chant pour un profil confirmé.", "experience: pour un profil confirmé"),
    (
      "… le chant pour les profils très expérimentés.",
      "experience: pour les profils très expérimentés"
    ),
    ("… le chant s'il ose.", "experience: s’il ose"),
    ("… un chantre ayant du souffle.", "experience: ayant du souffle"),
    ("… un chantre justifiant de dix ans.", "experience: justifiant de dix ans"),
    ("… un chantre confirmé.", "experience: confirmé"),
    ("… des chantres chevronnés de la maison.", "experience: chevronnés de la maison"),
    ("… des chantres intéressés par le pain.", "experience: intéressés par le pain"),
  ])
  func `what one has done is a condition`(text: String, found: String) throws {
    #expect(try conditions(text) == [found])
  }

  @Test(arguments: [
    "mais c'est difficile", "mais difficilement, dit-on", "mais c'est exceptionnel",
    "mais c'est une voie exigeante", "mais l'écart est grand", "mais le saut est long",
    "mais la voie est raide", "mais cela décourage", "mais tout reste incertain",
    "mais un stage important l'ouvre", "quoique rarement, dit-on", "quoiqu'on en dise, un soir",
    "bien que l'usage le veuille", "bien qu'il ose", "à titre exceptionnel",
  ])
  func `what is hard or rare is a reservation`(words: String) throws {
    #expect(
      try conditions("Il peut aller vers le chant, \(words).")
        == ["reservation: " + words.replacing("'", with: "’")])
  }

  @Test func `a condition ends at its comma, a reservation at the end of the sentence`() throws {
    #expect(try conditions("le chant, s'il ose, ou le pain") == ["experience: s’il ose"])
    #expect(
      try conditions("le chant, mais c'est rare ; le pain")
        == ["reservation: mais c’est rare ; le pain"])
  }

  @Test(arguments: [
    ("s'il ose", true), ("s'ils viennent d'ici", true), ("ayant osé", true), ("confirmés", true),
    ("souhaitant oser", true), ("intéressé par le pain", true), ("sous réserve d'oser", false),
    ("sur concours", false), ("pourvu qu'il ose", false), ("mais c'est rare", false),
  ])
  func `what follows a mention as its own binds it alone`(words: String, bindsLast: Bool) throws {
    let sentence = try #require(firstSentence("le chant \(words)"))
    #expect(
      ConditionFinder.conditions(in: sentence).map(\.bindsLastMentionOnly) == [bindsLast])
  }

  @Test func `what joins the next mention is no part of a condition`() throws {
    #expect(try conditions("le chant s'il ose ou, parfois, le pain") == ["experience: s’il ose"])
    #expect(try conditions("le chant sur concours et") == ["training: sur concours"])
  }

  @Test func `a bracket that opened before a condition is not its own`() throws {
    #expect(try conditions("le chant (sur concours).") == ["training: sur concours"])
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

  @Test(arguments: ["Il chante.", "mais", "sous réserve", "cela", "mais il chante mais"])
  func `a sentence without a condition has none`(_ text: String) throws {
    #expect(try conditions(text) == [])
  }

  @Test(arguments: [
    "sous réserve de", "mais avec", "souhaitant", "cela dépend", "s'il ose", "moyennant",
  ])
  func `a condition may end the text`(_ text: String) throws {
    #expect(try conditions(text).count == 1)
  }
}
