import Careers

@testable import Sheets

/// The sentences of a text whose first line has the number 1.
func sentences(_ text: String) -> [Sentence] {
  SentenceSplitter.sentences(lines(text))
}

/// The first sentence of a text, if it has one.
func firstSentence(_ text: String) -> Sentence? {
  sentences(text).first
}

/// The lines of a text, numbered from 1.
func lines(_ text: String) -> [SourceLine] {
  text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map {
    SourceLine(number: $0.offset + 1, text: String($0.element))
  }
}

/// A profile with a name and nothing asked.
func profile(
  _ id: String, _ name: String, aliases: [String] = [], experience: Experience? = nil
) -> Profile {
  Profile(
    id: PlaceID(id), name: name, aliases: aliases, family: String(id.prefix { $0 != "." }),
    experience: experience)
}
