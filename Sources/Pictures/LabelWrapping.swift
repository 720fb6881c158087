/// Breaks a name over lines no longer than a number of characters, never after an elision or a particle.
///
/// ```swift
/// wrapped("Chef de projet maîtrise d’œuvre", width: 23)  // ["Chef de projet", "maîtrise d’œuvre"]
/// ```
///
/// Two lines are broken as near the middle as can be. A single word longer than the width stays whole.
///
/// - Complexity: O(n) in the length of the name.
func wrapped(_ name: String, width: Int) -> [String] {
  guard name.count > width else { return [name] }
  let chunks = unbreakable(name)
  let middle = name.count / 2
  var best: (line: Int, distance: Int)?
  var length = 0
  for (index, chunk) in chunks.enumerated().dropLast() {
    length += chunk.count + (index == 0 ? 0 : 1)
    let distance = abs(length - middle)
    let fits = length <= width && name.count - length - 1 <= width
    if fits, distance < best?.distance ?? .max { best = (index + 1, distance) }
  }
  if let best {
    return [chunks[..<best.line], chunks[best.line...]].map { $0.joined(separator: " ") }
  }
  return filled(chunks, width: width)
}

/// As much on each line as fits: for names too long for two lines.
private func filled(_ chunks: [String], width: Int) -> [String] {
  chunks.reduce(into: [String]()) { lines, chunk in
    if let last = lines.last, last.count + 1 + chunk.count <= width {
      lines[lines.count - 1] = last + " " + chunk
    } else {
      lines.append(chunk)
    }
  }
}

/// The words, with « de », « / » and the like kept on the line of the word after them, a dash on that of the
/// word before.
private func unbreakable(_ name: String) -> [String] {
  var chunks: [String] = []
  var held = ""
  for word in name.split(separator: " ") {
    let joined = held.isEmpty ? String(word) : held + " " + word
    if word == "–", let last = chunks.popLast() {
      chunks.append(last + " –")
    } else if particles.contains(String(word).lowercased()) {
      held = joined
    } else {
      chunks.append(joined)
      held = ""
    }
  }
  return held.isEmpty ? chunks : chunks + [held]
}

private let particles: Set = [
  "à", "au", "aux", "d’", "de", "des", "du", "en", "et", "la", "le", "les", "/", "«",
]
