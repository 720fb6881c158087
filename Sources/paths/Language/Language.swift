/// The language of messages.
///
/// Every message is given in both, side by side, so that none can be missing.
enum Language: String, CaseIterable, Sendable {
  case french = "fr"
  case english = "en"

  /// The message in this language.
  func callAsFunction(_ french: String, _ english: String) -> String {
    self == .french ? french : english
  }

  /// The language of the environment: French for a French locale, English otherwise.
  ///
  /// The first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is not empty decides, as in POSIX; the
  /// Foundation on Linux does not read them.
  static func preferred(in environment: [String: String]) -> Language {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
    let locale = names.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    let code = locale.prefix { $0.isLetter }.lowercased()
    return code == "fr" ? .french : .english
  }

  // MARK: Words of several messages

  /// « 1 passerelle », « 3 passerelles ».
  func count(
    _ number: Int, _ french: (one: String, many: String), _ english: (one: String, many: String)
  ) -> String {
    // French counts zero and one in the singular, English only one.
    switch self {
    case .french: "\(number) \(number < 2 ? french.one : french.many)"
    case .english: "\(number) \(number == 1 ? english.one : english.many)"
    }
  }

  func moves(_ number: Int) -> String {
    count(number, ("passerelle", "passerelles"), ("move", "moves"))
  }

  func years(_ number: Int) -> String { count(number, ("an", "ans"), ("year", "years")) }

  /// A cost: whole numbers without a decimal part, a comma in French.
  func numeral(_ cost: Double) -> String {
    let text = Int(exactly: cost).map(String.init) ?? "\(cost)"
    return self == .french ? text.replacing(".", with: ",") : text
  }

  /// A number to two decimals.
  func rounded(_ number: Double) -> String { numeral((number * 100).rounded() / 100) }

  /// A share of one as a percentage, to one decimal: « 12,5 % », “12.5%”; what is less than that is not 0.
  func percent(_ share: Double) -> String {
    let tenths = (share * 1000).rounded()
    let unit = self("\u{A0}%", "%")
    guard tenths != 0 || share <= 0 else { return self("<\u{A0}0,1", "<0.1") + unit }
    return numeral(tenths / 10) + unit
  }

  /// « a » or « a » in the quotation marks of the language.
  func quote(_ text: String) -> String { self("« \(text) »", "“\(text)”") }
}
