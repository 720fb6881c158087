import Careers
import Tables

/// What the titles of a company's files mean: a profile of the graph, or a job of their own.
///
/// A title means what a mapping file says, or the profile of that very name, alias or number. Where the moves
/// come from the graph, one that fits a single profile in another way is taken for it, and said; any other stands
/// for itself, and is said too.
struct JobResolver {
  let session: Session
  /// Whether the moves come from the graph, so that only its profiles can be moved between.
  let usesGraph: Bool
  /// What is to be told: titles that were understood in a looser way, or not at all.
  private(set) var remarks: [String] = []
  /// Whether a title means nothing on the graph.
  private(set) var hasUnknown = false

  private let titles: [String: String]
  private let lookup: ProfileLookup
  /// The profiles by their names, aliases and numbers, folded.
  private let named: [String: PlaceID]
  /// The names of titles met before, as they were spelt, and what they mean, as they are compared.
  private var spelt: [String: String] = [:]
  private var known: [String: String?] = [:]
  /// The profile that each job means, by the name of the job.
  private(set) var profiles: [String: PlaceID] = [:]

  /// Reads the mapping file, where there is one.
  ///
  /// - Throws: a ``Failure`` with exit code 65 for a title that is mapped twice or to what is no profile.
  init(_ session: Session, titles file: PlanFile?, usesGraph: Bool) throws(Failure) {
    self.session = session
    self.usesGraph = usesGraph
    lookup = ProfileLookup(session.nomenclature)
    var titles: [String: String] = [:]
    for row in 0..<(file?.table.count ?? 0) {
      guard let file else { break }
      do throws(TableProblem) {
        let title = try file.table.required("title", in: row)
        guard let profile = file.table.text("profile", in: row) else { continue }
        guard titles.updateValue(profile, forKey: JobNames.key(title)) == nil else {
          throw file.table.problem(.duplicateColumn(title), "title", in: row)
        }
      } catch {
        throw file.failure(error)
      }
    }
    self.titles = titles
    named = session.nomenclature.profiles.reversed().reduce(into: [:]) { named, profile in
      for name in [profile.id.text, profile.name] + profile.aliases {
        named[FoldedName(name).text] = profile.id
      }
    }
    if let file { try requireProfiles(file) }
  }

  /// Refuses a mapping to what the graph does not know, which would silently move nobody.
  private func requireProfiles(_ file: PlanFile) throws(Failure) {
    for row in 0..<file.table.count {
      guard let name = file.table.text("profile", in: row) else { continue }
      if case .found = lookup.find(name) { continue }
      guard usesGraph else { continue }
      throw file.failure(
        line: file.table.line(of: row), "« \(name) » n’est aucun métier du graphe",
        "“\(name)” is no profile of the graph")
    }
  }

  /// The name of the job that a title means.
  ///
  /// One that stands for itself keeps its spelling: ``JobNames`` chooses among several.
  mutating func job(_ title: String) -> String {
    if let name = spelt[title] { return name }
    let name = meaning(title) ?? title
    spelt[title] = name
    return name
  }

  /// What a title means; `nil` where it stands for itself.
  private mutating func meaning(_ title: String) -> String? {
    let key = JobNames.key(title)
    let mapped = titles[key]
    // Without the graph's moves only a very name counts: no need to look for others that are near.
    if !usesGraph, mapped == nil {
      if let place = named[FoldedName(title).text] { profiles[title] = place }
      return nil
    }
    if let name = known[key] { return name }
    let name = profile(mapped ?? title, isMapped: mapped != nil) ?? mapped
    known.updateValue(name, forKey: key)
    return name
  }

  /// The name of the profile a text means, if it means one.
  private mutating func profile(_ text: String, isMapped: Bool) -> String? {
    let answer = lookup.find(text)
    guard case .found(let profile) = answer else {
      if usesGraph { tellUnknown(text, answer) }
      return nil
    }
    let spellings = [profile.id.text, profile.name] + profile.aliases
    let isExact = spellings.contains { FoldedName($0) == FoldedName(text) }
    if !isExact && !isMapped {
      remarks.append(
        session.language(
          "« \(text) » est compris comme \(profile.id) \(profile.name)",
          "“\(text)” is taken for \(profile.id) \(profile.name)"))
    }
    let name = label(profile)
    profiles[name] = profile.id
    return name
  }

  /// The name of a profile, with its number where two have that name.
  func label(_ profile: Profile) -> String {
    let isAlone = session.nomenclature.profiles.count { $0.name == profile.name } == 1
    return isAlone ? profile.name : "\(profile.name) (\(profile.id))"
  }

  private mutating func tellUnknown(_ title: String, _ answer: ProfileLookup.Answer) {
    hasUnknown = true
    let language = session.language
    let candidates: [Profile] =
      switch answer {
      case .ambiguous(let profiles): profiles
      case .unknown(let suggestions): suggestions
      case .found(let profile): [profile]
      }
    let names = candidates.prefix(3).map { "\($0.id) \($0.name)" }.joined(separator: ", ")
    remarks.append(
      language("« \(title) » n’est aucun métier du graphe", "“\(title)” is no profile of the graph")
        + (names.isEmpty ? "" : language(" ; proches : \(names)", "; near: \(names)")))
  }
}
