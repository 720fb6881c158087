import Careers
import TestSupport
import Testing

/// What people type to mean one of the shipped profiles.
struct ShippedLookupTests {
  private static let profiles = Nomenclature.shipped.profiles
  private static let lookup = ProfileLookup(.shipped)

  @Test(arguments: profiles)
  func `a code finds exactly its profile`(profile: Profile) {
    #expect(Self.lookup.find(profile.id.text) == .found(profile))
  }

  @Test(arguments: Spelling.allCases)
  func `a name finds exactly its profile, however it is typed`(spelling: Spelling) {
    for profile in Self.profiles {
      #expect(Self.lookup.find(spelling(profile.name)) == .found(profile), "\(profile.name)")
    }
  }

  /// As in a message typed in haste: capitals without accents, other apostrophes, a plural.
  @Test(arguments: Spelling.allCases, Spelling.allCases)
  func `two ways of typing at once make no difference either`(first: Spelling, second: Spelling) {
    for profile in Self.profiles {
      // A plural is one of words, which must still be told apart.
      let typed =
        second == .plural ? first(second(profile.name)) : second(first(profile.name))
      #expect(Self.lookup.find(typed) == .found(profile), "\(typed)")
    }
  }

  @Test(arguments: profiles)
  func `the first word may be in the plural`(profile: Profile) throws {
    let words = profile.name.split(separator: " ")
    let first = try #require(words.first)
    let name = ([first + "s"] + words.dropFirst()).joined(separator: " ")
    #expect(Self.lookup.find(name) == .found(profile), "\(name)")
  }

  @Test(arguments: profiles)
  func `what stands in brackets may be left out`(profile: Profile) throws {
    let name = profile.name.split(separator: "(")[0]
    #expect(Self.lookup.find(String(name)) == .found(profile), "\(name)")
  }

  @Test(arguments: profiles)
  func `an alias finds its profile, or is shared`(profile: Profile) {
    for alias in profile.aliases {
      let owners = Self.profiles.filter { $0.aliases.contains(alias) }
      let expected: ProfileLookup.Answer =
        owners.count == 1 ? .found(profile) : .ambiguous(owners)
      #expect(Self.lookup.find(alias) == expected, "\(alias)")
      #expect(Self.lookup.find(alias.lowercased()) == expected, "\(alias)")
    }
  }

  @Test(
    arguments: [
      ("MOA", "2.2"), ("MOE", "2.3"), ("PMO", "2.7"), ("RSSI", "6.3"), ("DSI", "7.1"),
      ("DPO", "8.5"), ("PO", "2.6"), ("SAM", "9.3"), ("DBA", "4.5"), ("dev", "3.2"),
    ] as [(String, PlaceID)])
  func `the acronyms people use are known`(text: String, id: PlaceID) throws {
    let profile = try #require(Nomenclature.shipped.profile(id))
    #expect(Self.lookup.find(text) == .found(profile))
    #expect(Self.lookup.find(text.lowercased()) == .found(profile))
  }

  @Test func `an acronym of two profiles is ambiguous`() {
    #expect(
      Self.lookup.find("cdo")
        == .ambiguous(["7.6", "8.3"].compactMap { Nomenclature.shipped.profile($0) }))
  }

  @Test func `an acronym may stand for a part of the name`() throws {
    let profile = try #require(Nomenclature.shipped.profile("2.3"))
    #expect(Self.lookup.find("chef de projet moe") == .found(profile))
  }

  @Test func `a job that the nomenclature does not have is not replaced by another`() {
    #expect(Self.lookup.find("devops") == .unknown(suggestions: []))
  }

  @Test func `a typing error is suggested`() throws {
    let profile = try #require(Nomenclature.shipped.profile("1.6"))
    #expect(Self.lookup.find("architecte entreprize") == .unknown(suggestions: [profile]))
    #expect(Self.lookup.find("entreprize") == .unknown(suggestions: [profile]))
  }

  /// Each letter of each name, wrong in one way: the profile itself may still be found (an ending, an
  /// article), another never.
  @Test(arguments: profiles)
  func `one wrong letter never finds another profile`(profile: Profile) {
    let letters = Array(FoldedName(profile.name).text)
    for index in letters.indices where letters[index] != " " {
      let typed = typingError(in: letters, at: index)
      if case .found(let found) = Self.lookup.find(typed) {
        #expect(found.id == profile.id, "\(typed)")
      }
    }
  }

  @Test(arguments: profiles)
  func `one wrong letter in a long word suggests the profile first`(profile: Profile) {
    let words = FoldedName(profile.name).words
    for index in words.indices where words[index].count > 4 {
      // Neither the first letter nor the last: a plural ending may be lost.
      var letters = Array(words[index])
      letters[2] = letters[2] == "w" ? "q" : "w"
      var typed = words
      typed[index] = Substring(String(letters))
      guard case .unknown(let suggestions) = Self.lookup.find(typed.joined(separator: " ")) else {
        Issue.record("\(typed.joined(separator: " ")) is taken for a profile")
        continue
      }
      #expect(suggestions.first?.id == profile.id, "\(typed.joined(separator: " "))")
    }
  }

  /// The text with one letter replaced, left out, doubled, or changed with the next, in turn.
  private func typingError(in letters: [Character], at index: Int) -> String {
    var typed = letters
    switch index % 5 {
    case 0: typed.remove(at: index)
    case 1: typed.insert(letters[index], at: index)
    case 2 where index + 1 < letters.count: typed.swapAt(index, index + 1)
    case 3: typed[index] = "e"
    default: typed[index] = "s"
    }
    return String(typed)
  }
}
