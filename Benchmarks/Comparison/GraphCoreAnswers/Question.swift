/// A question that GraphCore and at least one other library answer.
struct Question: Sendable {
  /// Its name, by which compare.py knows what to ask the others.
  let name: String

  /// How many vertices it takes to ask it.
  var vertexCountMin = 0

  let answer: @Sendable (Sample) throws -> JSON

  /// All questions, in the order of the table.
  static let all: [Question] =
    searchQuestions + structureQuestions + communityQuestions + centralityQuestions + flowQuestions
}
