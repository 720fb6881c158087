import GraphCore

/// Reading a file of edges into a frozen graph.
enum CSVLoading {
  static func run(_ path: String) throws {
    Report.none("csv")
  }
}
