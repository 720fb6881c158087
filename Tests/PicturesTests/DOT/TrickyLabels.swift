/// A label that careless DOT writers get wrong, with the text a picture must show for it.
struct TrickyLabel {
  let text: String
  let shown: String

  init(_ text: String, shown: String? = nil) {
    self.text = text
    self.shown = shown ?? text
  }

  /// The 48 labels that every writer of pictures carries as its test table.
  static let all: [TrickyLabel] = quotesAndBackslashes + breaks + markup + delimiters + scripts

  private static let quotesAndBackslashes: [TrickyLabel] = [
    TrickyLabel(#"Chef dit "Scrum""#),
    TrickyLabel("Architecte d'entreprise"),
    TrickyLabel("Architecte d’entreprise"),
    TrickyLabel("SI «\u{A0}métier\u{A0}»"),
    TrickyLabel("SI «\u{202F}métier\u{202F}»"),
    TrickyLabel(#"C:\Temp"#),
    TrickyLabel(#"fin\"#),
    TrickyLabel(#"a\nb"#),
    TrickyLabel(#"\N"#),
    TrickyLabel(#"\G"#),
    TrickyLabel(#"\L"#),
    TrickyLabel(#"\""#),
  ]

  private static let breaks: [TrickyLabel] = [
    TrickyLabel("une\nligne"),
    TrickyLabel("une\r\nligne", shown: "une\nligne"),
    TrickyLabel("une\ttabulation", shown: "une\u{FFFD}tabulation"),
    TrickyLabel("un\u{1}contrôle", shown: "un\u{FFFD}contrôle"),
    TrickyLabel("un\u{2028}séparateur"),
    TrickyLabel(""),
    TrickyLabel(" "),
  ]

  private static let markup: [TrickyLabel] = [
    TrickyLabel("<b>gras</b>"),
    TrickyLabel("<gras>"),
    TrickyLabel("a < b && c > d"),
    TrickyLabel("R&D"),
    TrickyLabel("R&amp;D"),
    TrickyLabel("&eacute;"),
    TrickyLabel("&#233;"),
  ]

  private static let delimiters: [TrickyLabel] = [
    TrickyLabel("SI:métier"),
    TrickyLabel("a:n"),
    TrickyLabel("outils / systèmes / réseaux"),
    TrickyLabel("// non /* non */"),
    TrickyLabel("# titre"),
    TrickyLabel("a;b,c=[d]{e}|f"),
    TrickyLabel("node"),
    TrickyLabel("Graph"),
    TrickyLabel("1.6"),
    TrickyLabel("1.2.3"),
    TrickyLabel("-.5"),
    TrickyLabel("100 %"),
    TrickyLabel("$HOME"),
  ]

  private static let scripts: [TrickyLabel] = [
    TrickyLabel("maîtrise d’œuvre"),
    TrickyLabel("e\u{301} a\u{300} i\u{302}"),
    TrickyLabel("👩‍💻"),
    TrickyLabel("مهندس معماري"),
    TrickyLabel("企業アーキテクト"),
    TrickyLabel(String(repeating: "x", count: 180)),
    TrickyLabel("large\u{200B}invisible"),
    TrickyLabel("\u{FEFF}marque"),
    TrickyLabel("Concepteur – développeur"),
  ]
}

extension String {
  /// The text in ASCII, one spelling for each sequence of scalars.
  ///
  /// `==` holds "é" and "e" + accent for equal; in a file they are different bytes. Comparing the
  /// spelled texts tells them apart, and makes a failure readable.
  var spelled: String { unicodeScalars.map { $0.escaped(asASCII: true) }.joined() }
}
