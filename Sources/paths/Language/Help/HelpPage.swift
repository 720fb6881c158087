/// The help of a command, in both languages: what it is, examples, its own options, those that it shares, notes.
struct HelpPage: Sendable {
  /// What a command writes, which says which formats it has.
  enum Output {
    /// An answer about moves, in every format.
    case drawn
    /// An answer that cannot be drawn.
    case rows
    /// Something with formats of its own, or none.
    case other
  }

  /// Title, examples and the command's own options.
  let head: (french: String, english: String)
  /// What is to be known beyond the options.
  let notes: (french: String, english: String)
  let output: Output
  /// Whether the command answers on the graph of `--graph`.
  let takesGraph: Bool

  /// The page, lines no wider than a terminal.
  func text(_ language: Language) -> String {
    let notes = language(self.notes.french, self.notes.english)
    return language(head.french, head.english) + shared(language)
      + (notes.isEmpty ? "" : "\n" + notes)
  }

  /// The options that commands share.
  private func shared(_ language: Language) -> String {
    let graph = language(
      """
            --graph <f>      répondre sur ce graphe, non sur celui fourni
                             (paths help graph)

      """,
      """
            --graph <f>      answer on this graph, not on the shipped one
                             (paths help graph)

      """)
    return (takesGraph ? graph : "") + format
      + language(
        """
              --lang <fr|en>   langue (sinon LC_ALL, LC_MESSAGES puis LANG)
              --color <c>      auto, always ou never (auto)
          -q, --quiet          la réponse seule, sans remarques

        """,
        """
              --lang <fr|en>   language (or else LC_ALL, LC_MESSAGES, then LANG)
              --color <c>      auto, always or never (auto)
          -q, --quiet          the answer alone, without remarks

        """)
  }

  private var format: String {
    switch output {
    case .drawn:
      """
            --format <f>     text, table, json, csv, excel-fr, markdown, dot, mermaid

      """
    case .rows:
      """
            --format <f>     text, table, json, csv, excel-fr, markdown (text)

      """
    case .other: ""
    }
  }
}
