import GraphCore

/// Writes random graphs and what GraphCore answers about them, one JSON object a line, for compare.py.
///
/// The graphs are those that the tests are made with: none to 30 vertices; free edges, ties, parallel
/// edges, loops, parts that do not hang together, graphs without cycles.
@main
enum GraphCoreAnswers {
  static func main() throws {
    let count = CommandLine.arguments.dropFirst().first.flatMap { UInt64($0) } ?? 700
    for seed in 0..<count {
      let sample = try Sample(seed: seed)
      let asked = Question.all.filter { $0.vertexCountMin <= sample.graph.vertexCount }
      let answers = try asked.map { ($0.name, try $0.answer(sample)) }
      let line = JSON.object(
        [("name", .text(sample.name))] + sample.json + [("answers", .object(answers))])
      print(line.text)
    }
  }
}
