import Careers
import TestSupport
import Testing

struct FoldedNameTests {
  @Test(arguments: [
    ("Maîtrise d’œuvre", "maitrise d oeuvre"),
    ("MAÎTRISE D'ŒUVRE", "maitrise d oeuvre"),
    ("mai\u{302}trise d‘oeuvre", "maitrise d oeuvre"),
    ("maîtrise d′œuvre", "maitrise d oeuvre"),
    ("Éclairagiste – vidéaste / son", "eclairagiste videaste son"),
    ("réseaux-télécoms", "reseaux telecoms"),
    ("réseaux\u{2011}télécoms", "reseaux telecoms"),
    ("Chef d’équipe « lumière »", "chef d equipe lumiere"),
    ("Chargé de pilotage SI (PMO)", "charge de pilotage si pmo"),
    ("deux\u{A0}mots", "deux mots"),
    ("deux\u{202F}mots", "deux mots"),
    ("  deux \t\r\n mots  ", "deux mots"),
    ("un\u{AD}seul\u{200B}mo\u{2060}t\u{FEFF}", "unseulmot"),
    ("zé\u{200D}ro\u{200C}", "zero"),
    ("Bac+2/3", "bac 2 3"),
    ("Ægidius Straße ẞ", "aegidius strasse ss"),
    ("Łódź Ñandú Øre Šťastný İzmir", "lodz nandu ore stastny izmir"),
    ("Ångström", "angstrom"),
    ("", ""),
    (" ’ – « » ( ) / ! ", ""),
  ])
  func `a name folds to its bare letters`(name: String, text: String) {
    #expect(FoldedName(name).text == text)
  }

  @Test(arguments: [
    ("Гримёр", "ГРИМЁР"), ("Ηθοποιος", "ΗΘΟΠΟΙΟΣ"), ("俳優", "俳優"), ("ممثل", "ممثل"),
  ])
  func `letters that are not Latin are kept, without their case`(name: String, upper: String) {
    #expect(!FoldedName(name).text.isEmpty)
    #expect(FoldedName(name).words.count == 1)
  }

  @Test func `different names of other scripts stay different`() {
    #expect(FoldedName("俳優") != FoldedName("監督"))
    #expect(FoldedName("актёр") != FoldedName("автор"))
    #expect(FoldedName("АВТОР") == FoldedName("автор"))
  }

  @Test(arguments: [("й", "и\u{306}"), ("ή", "η\u{301}"), ("が", "か\u{3099}")])
  func `letters that are not Latin may be decomposed too`(composed: String, decomposed: String) {
    #expect(FoldedName(composed) == FoldedName(decomposed))
  }

  @Test func `the apostrophe that Unicode counts as a letter parts words like the others`() {
    #expect(FoldedName("maîtrise dʼœuvre") == FoldedName("maîtrise d’œuvre"))
  }

  @Test func `words are the parts of the text`() {
    #expect(FoldedName("Chef d’équipe « lumière »").words == ["chef", "d", "equipe", "lumiere"])
    #expect(FoldedName(" – ").words.isEmpty)
  }

  // MARK: Laws

  private static let names =
    (Nomenclature.shipped.profiles + SampleNomenclature.theatre.profiles).map(\.name)
    + Nomenclature.shipped.outside.map(\.name)

  /// A plural is another word, which the look-up knows and folding does not.
  @Test(arguments: Spelling.allCases.filter { $0 != .plural })
  func `no way of typing a name changes what it folds to`(spelling: Spelling) {
    for name in Self.names {
      #expect(FoldedName(spelling(name)) == FoldedName(name), "\(name)")
    }
  }

  @Test func `a name folds to small letters and digits, one space between words`() {
    for name in Self.names {
      let text = FoldedName(name).text
      #expect(
        text.utf8.allSatisfy { byte in
          (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: " ")
        }, "\(name)")
      #expect(FoldedName(name).words.joined(separator: " ") == text, "\(name)")
    }
  }

  @Test func `folding again changes nothing`() {
    for name in Self.names {
      let folded = FoldedName(name)
      #expect(FoldedName(folded.text) == folded, "\(name)")
    }
  }

  /// Capitals whose name is not that of the small letter: African D, small Q with hook tail, and the
  /// sign of the ångström.
  private static let oddCapitals: [Unicode.Scalar] = ["\u{189}", "\u{24A}", "\u{212B}"]

  private func isSettled(_ scalar: Unicode.Scalar) -> Bool {
    let folded = FoldedName(String(scalar))
    return FoldedName(folded.text) == folded
  }

  /// Latin with all its accents, Greek, Cyrillic, punctuation and signs.
  @Test func `folding any letter again changes nothing`() {
    let scalars = (Array(0x20...0x52F) + Array(0x1E00...0x218F)).compactMap {
      Unicode.Scalar(UInt32($0))
    }
    for scalar in scalars where !Self.oddCapitals.contains(scalar) {
      #expect(isSettled(scalar), "U+\(String(scalar.value, radix: 16))")
    }
  }

  @Test(arguments: oddCapitals)
  func `folding an odd capital again changes nothing`(scalar: Unicode.Scalar) {
    #expect(isSettled(scalar))
  }
}
