/// A word as one types it in a shell, in quotation marks where it needs them.
///
/// What a shell would take for a command of its own stays harmless: names and numbers of a graph from
/// elsewhere stand in commands that we suggest.
func shown(_ word: String) -> String {
  let isPlain = word.allSatisfy { $0.isLetter || $0.isNumber || ".:/_-".contains($0) }
  if isPlain, !word.isEmpty { return word }
  let isLiteral = !word.contains { "\"$`\\!".contains($0) }
  return isLiteral ? "\"\(word)\"" : "'" + word.replacing("'", with: "'\\''") + "'"
}
