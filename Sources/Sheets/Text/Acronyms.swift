private import Careers

/// Acronyms of the profession that sheets use without spelling them out, and acronyms made of initials.
enum Acronyms {
  /// What an acronym stands for, in folded words.
  static let meanings: [String: String] = [
    "amoa": "assistance maitrise d ouvrage",
    "bdd": "base de donnees",
    "moa": "maitrise d ouvrage",
    "moe": "maitrise d oeuvre",
    "ssi": "securite",
  ]

  /// The initials of the words that count: RSSI for « Responsable sécurité des systèmes d’information ».
  static func initials(of name: String) -> String {
    FoldedName(name).words.filter { !fillers.contains($0) }.compactMap(\.first).map(String.init)
      .joined().uppercased()
  }

  /// The acronyms by which the text itself calls a profile: its initials where the text writes them in
  /// capitals, and what its own sheet puts in the place of a subject, « Le DPO est… », if it starts as the
  /// name does: « Le CAP est demandé » names nobody.
  static func aliases(of name: String, in sheet: [SourceLine], text capitals: Set<String>)
    -> [String]
  {
    var aliases: Set<String> = []
    let initials = initials(of: name)
    if initials.count > 1, capitals.contains(initials) { aliases.insert(initials) }
    for line in sheet {
      let words = line.text.split(whereSeparator: \.isWhitespace)
      if words.count > 2, words[0] == "Le" || words[0] == "La", isAcronym(words[1]),
        words[1].first == initials.first, words[2].allSatisfy(\.isLowercase)
      {
        aliases.insert(String(words[1]))
      }
    }
    return aliases.sorted()
  }

  /// The words in capitals of running text.
  static func capitals(in lines: [SourceLine]) -> Set<String> {
    var capitals: Set<String> = []
    for line in lines where line.text.contains(where: \.isLowercase) {
      for word in line.text.split(whereSeparator: { !$0.isLetter }) where isAcronym(word) {
        capitals.insert(String(word))
      }
    }
    return capitals
  }

  private static func isAcronym(_ word: Substring) -> Bool {
    (2...5).contains(word.count) && word.allSatisfy { $0.isUppercase && $0.isASCII }
  }

  private static let fillers: Set<Substring> = [
    "a", "au", "aux", "d", "de", "des", "du", "en", "et", "l", "la", "le", "les",
  ]
}
