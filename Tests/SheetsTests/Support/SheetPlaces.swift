import Careers

@testable import Sheets

/// The lines of each sheet of a text: whatever a sheet states must lie there.
struct SheetPlaces {
  private var lines: [PlaceID: ClosedRange<Int>] = [:]

  init(_ bytes: [UInt8]) throws {
    let lines = try SourceText.lines(of: bytes)
    let parts = try SheetSplitter.split(PageFurniture.removed(from: lines))
    let starts = parts.sheets.map(\.title.line)
    for sheet in parts.sheets {
      let end = starts.first { $0 > sheet.title.line }.map { $0 - 1 } ?? lines.count
      self.lines[PlaceID(sheet.title.number)] = sheet.title.line...end
    }
  }

  /// Each statement whose lines lie outside its sheet, in words.
  func problems(in nomenclature: Nomenclature) -> [String] {
    var stated = nomenclature.moves.flatMap { move in
      move.evidence.map { ($0.sheet, $0.lines, $0.mention) }
    }
    stated += nomenclature.openDoors.map { ($0.profile, $0.lines, $0.mention) }
    stated += nomenclature.drift.map { ($0.profile, $0.lines, $0.cue) }
    for profile in nomenclature.profiles {
      for lines in [profile.diploma?.lines, profile.experience?.lines, profile.outlook?.lines] {
        if let lines { stated.append((profile.id, lines, "a requirement")) }
      }
    }
    return stated.compactMap { sheet, lines, words in
      let place = self.lines[sheet]
      let isInside = place.map { $0.contains(lines.first) && $0.contains(lines.last) } ?? false
      return isInside ? nil : "« \(words) » of \(sheet) is on \(lines), not in \(place as Any)"
    }
  }
}
