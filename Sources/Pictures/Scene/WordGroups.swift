/// The words of a name, those that a line must not part together.
///
/// « de », « / » and the like stand with the word after them, a dash with the word before.
///
/// ```swift
/// wordGroups("Chef de projet maîtrise d’œuvre")  // ["Chef", "de projet", "maîtrise", "d’œuvre"]
/// ```
///
/// - Complexity: O(n) in the length of the name.
func wordGroups(_ name: String) -> [String] {
  var groups: [String] = []
  var held = ""
  for word in name.split(separator: " ") {
    let joined = held.isEmpty ? String(word) : held + " " + word
    if word == "–", let last = groups.popLast() {
      groups.append(last + " –")
    } else if particles.contains(String(word).lowercased()) {
      held = joined
    } else {
      groups.append(joined)
      held = ""
    }
  }
  return held.isEmpty ? groups : groups + [held]
}

private let particles: Set = [
  "à", "au", "aux", "d’", "de", "des", "du", "en", "et", "la", "le", "les", "/", "«",
]
