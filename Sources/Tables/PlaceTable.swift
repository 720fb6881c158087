internal import Careers

/// The profiles of a graph from tables, and whom the ends of moves mean.
///
/// An end is a code, or else a name; where there is a list of profiles it must be on it, otherwise it makes a
/// profile of its own. Spellings that differ in case, accents, apostrophes or blanks are one; the first is kept.
struct PlaceTable {
  /// Two different profiles by their places in the list.
  struct Pair: Hashable {
    let from: Int
    let to: Int
  }

  private(set) var profiles: [Profile] = []
  private(set) var families: [Family] = []
  private var byText: [String: Int] = [:]
  private var byCode: [String: Int] = [:]
  private var byName: [String: [Int]] = [:]
  private var familyIDs: [String: String] = [:]
  /// Whether ends that are no profiles are errors.
  private let isClosed: Bool
  /// Whether there is a list of profiles.
  private let isFromList: Bool
  /// The ends that the list has not and that were taken all the same.
  private(set) var missing: [String] = []

  /// Reads a list of profiles; without one, the ends of moves will make it.
  init(
    _ table: Table?, _ labels: inout LabelReader, familyName: String, createsMissing: Bool
  ) throws(CareerTableProblem) {
    isFromList = table != nil
    isClosed = table != nil && !createsMissing
    guard let table else {
      families = [Family(id: "1", name: familyName)]
      return
    }
    var lines: [Int] = []
    for row in 0..<table.count {
      let profile = try listed(table, row, &labels, familyName)
      if let known = byCode[Self.key(profile.id.text)] {
        guard Self.agree(profiles[known], profile) else {
          throw .duplicateProfile(
            profile.id.text, lines: [lines[known], table.line(of: row)])
        }
        let others = profile.aliases.filter { !profiles[known].aliases.contains($0) }
        profiles[known].aliases += others
      } else {
        lines.append(table.line(of: row))
        add(profile)
      }
    }
    if families.isEmpty { families = [Family(id: "1", name: familyName)] }
  }

  /// The profile that a row describes.
  private mutating func listed(
    _ table: Table, _ row: Int, _ labels: inout LabelReader, _ familyName: String
  ) throws(CareerTableProblem) -> Profile {
    do {
      let code = try table.required("id", in: row)
      let name = labels.label(try table.required("name", in: row))
      let aliases = table.text("aliases", in: row).map { labels.label($0) } ?? ""
      let requirements = try ListedRequirements(table, row)
      return Profile(
        id: PlaceID(code), name: name,
        aliases: aliases.split { $0 == "," || $0 == ";" || $0 == "|" }.map {
          CellText.trimmed(String($0))
        },
        family: family(table.text("family", in: row), familyName),
        diploma: requirements.diploma, experience: requirements.experience)
    } catch {
      throw .profiles(error)
    }
  }

  /// Whether two rows for one code say the same; other names may be spread over several.
  private static func agree(_ first: Profile, _ second: Profile) -> Bool {
    key(first.name) == key(second.name) && first.family == second.family
      && first.diploma == second.diploma && first.experience == second.experience
  }

  func id(_ place: Int) -> PlaceID { profiles[place].id }

  func name(_ place: Int) -> String { profiles[place].name }

  // MARK: Ends of moves

  /// The profile that a cell means.
  mutating func place(
    _ code: String, _ name: String, in table: Table, row: Int, _ labels: inout LabelReader
  ) throws(CareerTableProblem) -> Int {
    let text: String
    do {
      text = try table.required(code, in: row)
    } catch {
      throw .table(error)
    }
    // The same text means the same profile: most ends have been met before.
    if let met = byText[text] { return met }
    let found = try place(text, code, name, in: table, row: row, &labels)
    byText[text] = found
    return found
  }

  private mutating func place(
    _ text: String, _ code: String, _ name: String, in table: Table, row: Int,
    _ labels: inout LabelReader
  ) throws(CareerTableProblem) -> Int {
    if let known = byCode[Self.key(text)] { return known }
    let label = labels.label(text)
    let named = byName[Self.key(label)] ?? []
    if named.count == 1 { return named[0] }
    guard named.isEmpty else {
      throw .ambiguousPlace(
        text, at: table.place(of: code, in: row), profiles: named.map { profiles[$0].id.text })
    }
    guard !isClosed else {
      throw .unknownPlace(text, at: table.place(of: code, in: row), nearest: nearest(label))
    }
    if isFromList { missing.append(label) }
    let title = table.text(name, in: row).map { labels.label($0) }
    return add(Profile(id: PlaceID(label), name: title ?? label, family: families[0].id))
  }

  private func nearest(_ name: String) -> [String] {
    let nomenclature = try? Nomenclature(
      Nomenclature.Parts(
        source: Source(title: "", edition: "", publisher: "", language: "", sha256: ""),
        families: families, profiles: profiles, moves: []))
    guard let nomenclature else { return [] }
    switch ProfileLookup(nomenclature).find(name) {
    case .found(let profile): return ["\(profile.id) \(profile.name)"]
    case .ambiguous(let found), .unknown(suggestions: let found):
      return found.prefix(3).map { "\($0.id) \($0.name)" }
    }
  }

  // MARK: Adding

  @discardableResult
  private mutating func add(_ profile: Profile) -> Int {
    let place = profiles.count
    profiles.append(profile)
    byCode[Self.key(profile.id.text)] = place
    byName[Self.key(profile.name), default: []].append(place)
    return place
  }

  /// The identifier of a family by its name, which is added where it is new.
  private mutating func family(_ name: String?, _ familyName: String) -> String {
    let name = name ?? familyName
    let key = Self.key(name)
    if let known = familyIDs[key] { return known }
    let id = String(families.count + 1)
    familyIDs[key] = id
    families.append(Family(id: id, name: name))
    return id
  }

  /// A spelling without what must make no difference; signs such as + and # stay, for they tell jobs apart.
  private static func key(_ text: String) -> String {
    FoldedName(text).text + " " + text.filter { "+#*&@".contains($0) }
  }
}
