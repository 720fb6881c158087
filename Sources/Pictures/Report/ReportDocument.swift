/// A document to hand on, made of plain blocks: the same for a page of Markdown and one of HTML.
///
/// ```swift
/// var report = ReportDocument(title: "Redéploiement", language: "fr")
/// report.add(.heading("Situation"))
/// report.add(.paragraph("16 métiers, 49 postes à pourvoir."))
/// report.markdown  // "# Redéploiement\n\n## Situation\n\n16 métiers, …"
/// ```
public struct ReportDocument: Hashable, Sendable {
  /// A part of a document.
  public enum Block: Hashable, Sendable {
    /// The title of a section.
    case heading(String)
    /// Running text.
    case paragraph(String)
    /// A few numbers that matter most, each with what it is.
    case figures([Figure])
    /// A list of points.
    case list([String])
    /// A table with its heads; columns of numbers stand to the right.
    case table(Table)
    /// A picture as SVG, and what it says in words.
    case picture(svg: String, words: String)
  }

  /// One of the numbers that matter most.
  public struct Figure: Hashable, Sendable {
    /// The number as it is shown.
    public let value: String
    /// What it is.
    public let label: String

    /// Makes a figure.
    public init(_ value: String, _ label: String) {
      self.value = value
      self.label = label
    }
  }

  /// A table.
  public struct Table: Hashable, Sendable {
    /// What stands above each column.
    public let heads: [String]
    /// For each column whether it holds numbers.
    public let isNumeric: [Bool]
    /// The cells.
    public let rows: [[String]]

    /// Makes a table.
    ///
    /// - Precondition: every row has a cell for each head.
    public init(_ heads: [String], numeric: Set<Int> = [], _ rows: [[String]]) {
      for row in rows {
        precondition(row.count == heads.count, "\(row.count) cells for \(heads.count) heads")
      }
      self.heads = heads
      isNumeric = heads.indices.map(numeric.contains)
      self.rows = rows
    }
  }

  /// The title.
  public let title: String
  /// The language as a code, for those who read it aloud.
  public let language: String
  /// The parts, in order.
  public private(set) var blocks: [Block] = []

  /// A document without parts.
  public init(title: String, language: String) {
    self.title = title
    self.language = language
  }

  /// Adds a part.
  public mutating func add(_ block: Block) { blocks.append(block) }

  /// Adds a section, or nothing where its table has no row.
  public mutating func add(_ heading: String, _ table: Table) {
    guard !table.rows.isEmpty else { return }
    add(.heading(heading))
    add(.table(table))
  }
}
