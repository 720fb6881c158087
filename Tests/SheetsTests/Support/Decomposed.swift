import Foundation

/// The text with every accented letter as a letter and an accent.
func decomposed(_ text: String) -> String {
  text.decomposedStringWithCanonicalMapping
}
