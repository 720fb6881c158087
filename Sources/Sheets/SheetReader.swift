public import Careers

/// What was read of a text: the nomenclature, and what a careful reader should look at.
public struct Reading: Sendable {
  /// The nomenclature as read, before a person's corrections.
  public let nomenclature: Nomenclature
  /// Places where the text may say more than was read, by line.
  public let remarks: [ReadingRemark]
}

/// Reads French job sheets into a nomenclature.
///
/// ```swift
/// let reading = try SheetReader.read(bytes, title: "Nomenclature", edition: "2021", publisher: "Cigref")
/// reading.nomenclature.moves.count
/// ```
///
/// The reader knows the form of such sheets (titles, sections, wordings), not one document.
public enum SheetReader {
  /// Reads a text.
  ///
  /// - Throws: ``ReadingProblem`` when the text holds no sheets or is not UTF-8.
  /// - Complexity: O(n) in the length of the text, times the small number of cues and profiles.
  public static func read(
    _ bytes: [UInt8], title: String = "", edition: String = "", publisher: String = ""
  ) throws(ReadingProblem) -> Reading {
    let lines = PageFurniture.removed(from: try SourceText.lines(of: bytes))
    let parts = try SheetSplitter.split(lines)
    let titles = Set((parts.families + parts.sheets.map(\.title)).map(\.line))
    let spelling = TitleSpelling(learningFrom: lines.filter { !titles.contains($0.number) })
    let capitals = Acronyms.capitals(in: lines)
    let sheets = parts.sheets.map { ReadSheet($0, spelling: spelling, capitals: capitals) }
    let families = parts.families.filter { family in
      sheets.contains { $0.profile.family == family.number }
    }.map { Family(id: $0.number, name: spelling.name($0.words).name) }
    let reader = MoveReader(
      resolver: MentionResolver(
        sheets.map(\.profile), families: families, vocabulary: SheetVocabulary(parts.sheets)),
      yearsAsked: sheets.reduce(into: [:]) {
        $0[$1.profile.id] = $1.profile.experience?.yearsForAll
      })
    let statements = sheets.map { $0.statements(by: reader) }
    let source = Source(
      title: title, edition: edition, publisher: publisher, language: "fr", sha256: sha256(bytes))
    return Reading(
      nomenclature: MoveAssembler.nomenclature(
        source: source,
        families: families, profiles: sheets.map(\.profile), statements: statements),
      remarks: (SheetGaps.remarks(on: parts) + statements.flatMap(\.remarks)).sorted {
        ($0.lines, $0.words) < ($1.lines, $1.words)
      })
  }
}

/// A sheet with its profile and its sentences.
private struct ReadSheet {
  let profile: Profile
  private let sentences: [SectionKind: [Sentence]]

  init(_ sheet: RawSheet, spelling: TitleSpelling, capitals: Set<String>) {
    let (name, acronym) = spelling.name(sheet.title.words)
    let lines = sheet.sections.values.flatMap(\.self)
    let aliases = Set(
      Acronyms.aliases(of: name, in: lines, text: capitals) + [acronym].compactMap(\.self))
    sentences = sheet.sections.mapValues(SentenceSplitter.sentences)
    let parcours = sentences[.parcours] ?? []
    profile = Profile(
      id: PlaceID(sheet.title.number), name: name, aliases: aliases.sorted(), family: sheet.family,
      diploma: RequirementReader.diploma(in: parcours),
      experience: RequirementReader.experience(in: parcours),
      firstPost: RequirementReader.firstPost(in: parcours),
      outlook: RequirementReader.outlook(in: sentences[.tendances] ?? []))
  }

  func statements(by reader: MoveReader) -> Statements {
    var all = Statements()
    for section in [SectionKind.parcours, .career, .tendances] {
      let read = reader.read(sentences[section] ?? [], in: section, of: profile.id)
      all.moves += read.moves
      all.openDoors += read.openDoors
      all.drift += read.drift
      all.remarks += read.remarks
    }
    return all
  }
}
