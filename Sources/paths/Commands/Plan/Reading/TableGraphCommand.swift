/// A command that answers on a graph or on tables of its own, in which decimals may also have to be told.
protocol TableGraphCommand: GraphCommand {}

extension TableGraphCommand {
  func graphSource(_ language: Language) throws(Failure) -> GraphSource? {
    guard let file = try single(graph.files, "--graph", language) else {
      try graph.tables.requireNone(language, except: ["--decimal"])
      return nil
    }
    return try graph.tables.source(file, language)
  }
}
