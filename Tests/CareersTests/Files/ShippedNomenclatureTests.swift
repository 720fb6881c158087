import Careers
import Testing

/// What is promised of the data that ships, whatever the words in it.
struct ShippedNomenclatureTests {
  private let shipped = Nomenclature.shipped

  @Test func `the shipped nomenclature is whole`() {
    #expect(shipped.profiles.count == 50)
    #expect(shipped.families.map(\.id) == (1...9).map { String($0) })
    #expect(shipped.moves.count >= 100)
  }

  @Test func `written and read again it is the same`() throws {
    let text = shipped.fileText
    #expect(try Nomenclature(file: Array(text.utf8)).fileText == text)
  }

  @Test func `every profile is numbered within its family`() {
    for profile in shipped.profiles {
      #expect(profile.id.text.hasPrefix(profile.family + "."), "\(profile.id)")
      #expect(!profile.name.isEmpty)
      #expect(shipped.family(of: profile).id == profile.family)
    }
  }

  @Test func `every family has profiles`() {
    #expect(Set(shipped.profiles.map(\.family)) == Set(shipped.families.map(\.id)))
  }

  @Test func `every move has evidence in the sheet of one of its ends`() {
    for move in shipped.moves {
      #expect(!move.evidence.isEmpty, "\(move.from) to \(move.to)")
      for evidence in move.evidence {
        let speaker = evidence.direction == .out ? move.from : move.to
        #expect(evidence.sheet == speaker, "\(move.from) to \(move.to)")
        #expect(!evidence.cue.isEmpty && !evidence.mention.isEmpty, "\(move.from) to \(move.to)")
      }
    }
  }

  @Test func `outside places are told by their identifier, and no move joins two of them`() {
    for place in shipped.outside { #expect(place.id.text.hasPrefix("x-"), "\(place.id)") }
    for move in shipped.moves {
      #expect(shipped.profile(move.from) != nil || shipped.profile(move.to) != nil)
    }
  }

  @Test func `figures are in a range that a person can meet`() {
    for profile in shipped.profiles {
      if let diploma = profile.diploma, let highest = diploma.highest {
        #expect(diploma.lowest <= highest, "\(profile.id)")
      }
      if let least = profile.experience?.least, let most = profile.experience?.most {
        #expect(least <= most, "\(profile.id)")
      }
    }
  }

  @Test func `the source is named with the fingerprint of its text`() {
    #expect(!shipped.source.title.isEmpty && !shipped.source.edition.isEmpty)
    #expect(shipped.source.sha256.count == 64)
    #expect(shipped.source.sha256.allSatisfy { $0.isHexDigit && !$0.isUppercase })
  }

  @Test func `every correction has a reason`() {
    for correction in shipped.curation { #expect(!correction.reason.isEmpty) }
  }
}
