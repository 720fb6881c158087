import ArgumentParser
import Careers
import Routes

/// `paths rank`: which profiles matter to the whole, and how.
struct RankCommand: GraphCommand {
  static let configuration = CommandConfiguration(commandName: "rank", helpNames: [])

  /// What profiles are ranked by.
  enum Criterion: String, CaseIterable, ExpressibleByArgument {
    case crossroads
    case hubs
    case gateways
    case deadEnds = "dead-ends"
    case startingPoints = "starting-points"
    case singleFeeders = "single-feeders"
    case mandatory
    case rings
    case communities
  }

  @Option(name: .customLong("by"))
  var criteria: [Criterion] = []

  @Option(name: .customLong("to"))
  var targets: [String] = []

  @Option(name: .customLong("top"))
  var limits: [Int] = []

  @Option(name: .customLong("format"))
  var format: AnswerFormat = .text

  @OptionGroup var graph: GraphOptions

  @OptionGroup var common: CommonOptions

  func answer(_ session: Session) async throws(Failure) -> Answer {
    let language = session.language
    let target = try target(session)
    var chosen = criteria.isEmpty ? Criterion.allCases : criteria
    if target == nil {
      guard !criteria.contains(.mandatory) else {
        throw Failure(
          Exit.usage,
          language(
            "--by mandatory demande --to : vers quel métier",
            "--by mandatory needs --to: towards which profile"))
      }
      chosen.removeAll { $0 == .mandatory }
    } else if criteria.isEmpty {
      chosen = [.mandatory]
    } else if !criteria.contains(.mandatory) {
      throw Failure(
        Exit.usage,
        language("--to ne va qu’avec --by mandatory", "--to goes with --by mandatory only"))
    }
    let limit = try single(limits, "--top", language)
    if let limit, limit < 1 {
      throw Failure(
        Exit.usage,
        language(
          "--top demande un nombre à partir de 1, pas \(limit)",
          "--top takes a number from 1, not \(limit)"))
    }
    let answer = RankAnswer(
      session: session, graph: ProfileGraph(session.nomenclature), criteria: chosen,
      target: target, limit: limit ?? (criteria.isEmpty && target == nil ? 5 : nil))
    return try answer.answer(format, exit: answer.isEmpty ? Exit.noAnswer : Exit.found)
  }

  private func target(_ session: Session) throws(Failure) -> Profile? {
    guard let name = try single(targets, "--to", session.language) else { return nil }
    return try session.profile(name, format: format, envelope: .rank) {
      session.command("rank --by mandatory --to \($0)")
    }
  }
}
