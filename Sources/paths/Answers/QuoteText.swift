import Careers

/// Sentences from the user's own text, and what is to be said of that text.
struct QuoteText {
  let language: Language
  let file: String
  let quotes: SourceQuotes
  let likeness: SourceQuotes.Likeness

  /// Reads the text that `--source` names.
  ///
  /// - Throws: a ``Failure`` with exit code 66 when it cannot be read, 65 with the line when it is no UTF-8.
  init(_ file: String, _ session: Session) throws(Failure) {
    language = session.language
    self.file = file
    let bytes = try InputFile.bytes(file, language)
    do {
      quotes = try SourceQuotes(bytes)
    } catch {
      throw Failure(Exit.badData, language.problem(error, in: file))
    }
    likeness = quotes.likeness(to: session.nomenclature.source)
  }

  /// What stands on these lines, or why nothing does.
  func lines(_ range: LineRange, prefix: String) -> [String] {
    switch quotes.quote(range) {
    case .words(let words):
      Terminal.wrapped(head + language.quote(words), prefix: prefix)
    case .blank:
      Terminal.wrapped(
        head + language("rien sur ces lignes", "nothing on these lines"), prefix: prefix)
    case .beyondEnd:
      Terminal.wrapped(
        head
          + language(
            "le fichier s’arrête à la ligne \(quotes.lineCount)",
            "the file ends at line \(quotes.lineCount)"), prefix: prefix)
    }
  }

  /// What a reader must know of the text: that it is another one, or that nobody can tell.
  var remarks: [String] {
    switch likeness {
    case .same: []
    case .other:
      [
        language(
          "\(file) n’est pas le texte de ce graphe (SHA-256 \(quotes.sha256.prefix(12))…) : les citations viennent d’un autre texte",
          "\(file) is not the text of this graph (SHA-256 \(quotes.sha256.prefix(12))…): the quotes are from another text"
        )
      ]
    case .unknown:
      [
        language(
          "le graphe ne dit pas de quel texte il est lu : rien ne prouve que ce soit \(file)",
          "the graph does not say which text it was read from: nothing proves that it is \(file)")
      ]
    }
  }

  private var head: String {
    switch likeness {
    case .same: language("texte : ", "text: ")
    case .other: language("autre texte : ", "another text: ")
    case .unknown: language("texte non vérifié : ", "unverified text: ")
    }
  }

  /// The sentences for a program, by their lines.
  func json(_ ranges: [LineRange]) -> JSONValue {
    let text =
      switch likeness {
      case .same: "same"
      case .other: "other"
      case .unknown: "unverified"
      }
    return .object([
      "file": .string(file), "sha256": .string(quotes.sha256), "text": .string(text),
      "remarks": .strings(remarks), "sentences": .array(ranges.map(sentence)),
    ])
  }

  private func sentence(_ range: LineRange) -> JSONValue {
    let lines = NomenclatureFileWriter.lines(range)
    return switch quotes.quote(range) {
    case .words(let words): .object(["lines": lines, "quote": .string(words)])
    case .blank: .object(["lines": lines, "quote": .null, "reason": .string("blank")])
    case .beyondEnd: .object(["lines": lines, "quote": .null, "reason": .string("beyond_end")])
    }
  }
}
