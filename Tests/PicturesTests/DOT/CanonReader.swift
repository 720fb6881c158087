/// Reads the labels of the vertices from what `dot -Tcanon` writes.
///
/// It is written from the DOT grammar, not from our writer: a word is quoted or bare, in a quoted
/// one only `\"` and a broken line are DOT's own, and the rest is the label language.
struct CanonReader {
  private enum Token: Equatable {
    case word(String)
    case mark(Unicode.Scalar)
  }

  static func labels(in canon: String) -> [String: String] {
    var reader = CanonReader(rest: canon.unicodeScalars[...])
    var labels: [String: String] = [:]
    var subject: String?
    var last: [Token] = []
    while let token = reader.next() {
      last = last.suffix(2) + [token]
      if case .word(let word) = last.dropLast().last, token == .mark("[") { subject = word }
      if let subject, case .word(let value) = token,
        last.dropLast() == [.word("label"), .mark("=")]
      {
        labels[subject] = meaning(of: value)
      }
    }
    return labels
  }

  private var rest: Substring.UnicodeScalarView

  private mutating func next() -> Token? {
    rest = rest.drop { " \t\n".unicodeScalars.contains($0) }
    guard let first = rest.first else { return nil }
    if first == "\"" { return .word(quotedWord()) }
    if Self.marks.contains(first) { return .mark(rest.removeFirst()) }
    let word = rest.prefix { !Self.marks.contains($0) && !" \t\n".unicodeScalars.contains($0) }
    rest = rest[word.endIndex...]
    return .word(String(word))
  }

  private static let marks = ",;=[]{}".unicodeScalars

  private mutating func quotedWord() -> String {
    var word = String.UnicodeScalarView()
    rest.removeFirst()
    while let scalar = rest.popFirst(), scalar != "\"" {
      guard scalar == "\\", let next = rest.popFirst() else {
        word.append(scalar)
        continue
      }
      switch next {
      case "\"": word.append(next)
      case "\n": break
      default: word.append(contentsOf: [scalar, next])
      }
    }
    return String(word)
  }

  /// The text a label stands for: backslashes first, then the one entity we write.
  private static func meaning(of label: String) -> String {
    var text = ""
    var rest = label.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if scalar == "\\", let next = rest.popFirst() {
        text.unicodeScalars.append(next == "n" ? "\n" : next)
      } else if scalar == "&", rest.starts(with: "amp;".unicodeScalars) {
        text.unicodeScalars.append("&")
        rest.removeFirst(4)
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
