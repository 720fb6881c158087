import ArgumentParser
import Careers
import Routes

/// `paths reach PROFILE`: where one can get from a profile, or who can become it.
struct ReachCommand: GraphCommand {
  static let configuration = CommandConfiguration(commandName: "reach", helpNames: [])

  /// The words of one name, in quotation marks or not.
  @Argument var name: [String]

  @Option(name: .customLong("within"))
  var limits: [Double] = []

  @Flag(name: .customLong("backwards"))
  var isBackward = false

  @Option(name: .customLong("top"))
  var tops: [Int] = []

  @OptionGroup var filter: FilterOptions

  @Option(name: .customLong("format"))
  var format: AnswerFormat = .text

  @OptionGroup var graph: GraphOptions

  @OptionGroup var common: CommonOptions

  func answer(_ session: Session) async throws(Failure) -> Answer {
    let language = session.language
    let limit = try single(limits, "--within", language)
    if let limit { try requireCost(limit, "--within", language) }
    let top = try whole(tops, "--top", 1...100_000, language)
    let profile = try profile(name.joined(separator: " "), session) { command($0, session) }
    let wish = try filter.wish(
      origins: isBackward ? [] : [profile.id], named: [profile.id], session
    ) {
      (name) throws(Failure) in
      try self.profile(name, session) { command(profile.id.text, session, avoiding: (name, $0)) }
    }
    let careers = CareerGraph(wish.filter.narrowed(session.nomenclature))
    let reach = Reach(
      from: profile.id, backward: isBackward, in: careers, withinCost: limit ?? .infinity,
      atLeast: top)
    let answer = ReachAnswer(session: session, reach: reach, limit: limit, wish: wish)
    return try answer.answer(format, exit: reach.stops.isEmpty ? Exit.noAnswer : Exit.found)
  }

  private func profile(
    _ name: String, _ session: Session, example: (String) -> String
  ) throws(Failure) -> Profile {
    try session.profile(name, format: format, envelope: .reach, example: example)
  }

  /// What to type with another name, all options kept.
  private func command(
    _ name: String, _ session: Session, avoiding change: (name: String, other: String)? = nil
  ) -> String {
    let options = filter.typed.map { option, value in
      guard let value else { return option }
      let isIt = option == "--avoid" && value == change?.name
      return option + " " + (isIt ? change?.other ?? value : shown(value))
    }
    return session.command(
      (["reach \(shown(name))"] + (isBackward ? ["--backwards"] : [])
        + limits.map { "--within " + numeral($0) } + tops.map { "--top \($0)" } + options)
        .joined(separator: " "))
  }

  /// As it is typed.
  private func numeral(_ limit: Double) -> String {
    Int(exactly: limit).map(String.init) ?? "\(limit)"
  }
}
