import GraphCore

let communityQuestions = [
  Question(name: "modularity") { sample in
    guard sample.strengths.contains(where: { $0 > 0 }) else { return .null }
    return .real(
      sample.graph.modularity(
        of: sample.labels, strength: .values(sample.strengths), resolution: 1.25))
  },
  Question(name: "modularity without direction") { sample in
    guard sample.strengths.contains(where: { $0 > 0 }) else { return .null }
    return .real(
      sample.graph.modularity(
        of: sample.labels, strength: .values(sample.strengths), resolution: 1.25,
        ignoringDirection: true))
  },
]
