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
      let code: String
      let name: String
      do {
        code = try table.required("id", in: row)
        name = labels.label(try table.required("name", in: row))
      } catch {
        throw .profiles(error)
      }
      let key = Self.key(code)
      if let known = byCode[key] {
        guard Self.key(profiles[known].name) == Self.key(name) else {
          throw .duplicateProfile(code, lines: [lines[known], table.line(of: row)])
        }
        continue
      }
      let aliases = table.text("aliases", in: row).map { labels.label($0) } ?? ""
      lines.append(table.line(of: row))
      add(
        code, name, family: family(table.text("family", in: row), familyName),
        aliases: aliases.split { $0 == "," || $0 == ";" || $0 == "|" }.map {
          CellText.trimmed(String($0))
        })
    }
    if families.isEmpty { families = [Family(id: "1", name: familyName)] }
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
    return add(label, title ?? label, family: families[0].id, aliases: [])
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
  private mutating func add(
    _ code: String, _ name: String, family: String, aliases: [String]
  ) -> Int {
    let place = profiles.count
    profiles.append(Profile(id: PlaceID(code), name: name, aliases: aliases, family: family))
    byCode[Self.key(code)] = place
    byName[Self.key(name), default: []].append(place)
    return place
  }

  /// The identifier of a family by its name, which is added where it is new.
  private mutating func family(_ name: String?, _ familyName: String) -> String {
    let name = name ?? familyName
    if let known = families.first(where: { Self.key($0.name) == Self.key(name) }) {
      return known.id
    }
    let id = String(families.count + 1)
    families.append(Family(id: id, name: name))
    return id
  }

  /// A spelling without what must make no difference; signs such as + and # stay, for they tell jobs apart.
  private static func key(_ text: String) -> String {
    FoldedName(text).text + " " + text.filter { "+#*&@".contains($0) }
  }
}
