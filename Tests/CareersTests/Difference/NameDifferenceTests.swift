import Careers
import TestSupport
import Testing

struct NameDifferenceTests {
  private typealias Entry = NameDifference.Entry

  private func entries(_ pairs: [(PlaceID, String)]) -> [Entry] {
    pairs.map { Entry(id: $0.0, name: $0.1) }
  }

  private func difference(_ before: [(PlaceID, String)], _ after: [(PlaceID, String)])
    -> NameDifference
  {
    NameDifference(entries(before), entries(after))
  }

  /// « 3.3 Testeur → 3.4 Testeur ».
  private func words(_ changes: [Change<Entry>]) -> [String] {
    changes.map { "\($0.before.id) \($0.before.name) → \($0.after.id) \($0.after.name)" }
  }

  @Test func `equal lists differ in nothing, in whatever order they come`() {
    let list: [(PlaceID, String)] = [("1.1", "Souffleur"), ("1.2", "Costumier")]
    let difference = difference(list, list.reversed())
    #expect(difference.isEmpty)
    #expect(difference.kept == [Change("1.1", "1.1"), Change("1.2", "1.2")])
  }

  @Test func `what has no like is added or removed, by number`() {
    let difference = difference(
      [("1.10", "Souffleur"), ("1.9", "Costumier")], [("2.10", "Danseur"), ("2.9", "Chanteur")])
    #expect(difference.removed.map(\.id) == ["1.9", "1.10"])
    #expect(difference.added.map(\.id) == ["2.9", "2.10"])
    #expect(difference.kept.isEmpty && !difference.isEmpty)
  }

  @Test func `the same number under another name is renamed`() {
    let difference = difference([("1.1", "Souffleur")], [("1.1", "Aide-mémoire")])
    #expect(words(difference.renamed) == ["1.1 Souffleur → 1.1 Aide-mémoire"])
    #expect(difference.renumbered.isEmpty)
    #expect(difference.kept == [Change("1.1", "1.1")])
  }

  @Test func `another spelling of a name is a change of name`() {
    let difference = difference([("1.1", "Eclairagiste")], [("1.1", "Éclairagiste")])
    #expect(words(difference.renamed) == ["1.1 Eclairagiste → 1.1 Éclairagiste"])
  }

  @Test func `the same folded name under another number is renumbered`() {
    let difference = difference([("1.1", "Maître d'œuvre")], [("2.7", "MAITRE D’OEUVRE")])
    #expect(words(difference.renumbered) == ["1.1 Maître d'œuvre → 2.7 MAITRE D’OEUVRE"])
    #expect(difference.renamed.isEmpty && difference.added.isEmpty && difference.removed.isEmpty)
    #expect(difference.identifiersAfter == ["1.1": "2.7"])
  }

  @Test func `a name goes before a number`() {
    // 1.2 is now what 1.1 was: nobody was renamed, one is gone and one is new.
    let difference = difference(
      [("1.1", "Souffleur"), ("1.2", "Costumier")], [("1.2", "Souffleur"), ("1.3", "Danseur")])
    #expect(words(difference.renumbered) == ["1.1 Souffleur → 1.2 Souffleur"])
    #expect(difference.removed.map(\.name) == ["Costumier"])
    #expect(difference.added.map(\.name) == ["Danseur"])
    #expect(difference.renamed.isEmpty)
  }

  @Test func `two that change numbers are both renumbered`() {
    let difference = difference(
      [("1.1", "Souffleur"), ("1.2", "Costumier")], [("1.2", "Souffleur"), ("1.1", "Costumier")])
    #expect(difference.kept == [Change("1.1", "1.2"), Change("1.2", "1.1")])
    #expect(difference.renumbered.count == 2 && difference.renamed.isEmpty)
  }

  @Test func `of several with one folded name, those with their number stay, the rest go in order`()
  {
    let difference = difference(
      [("1.1", "Dev C"), ("1.2", "Dev C++"), ("1.3", "Dev C#")],
      [("1.2", "Dev C++"), ("1.4", "Dev C"), ("1.5", "Dev C#")])
    #expect(
      difference.kept == [Change("1.1", "1.4"), Change("1.2", "1.2"), Change("1.3", "1.5")])
  }

  @Test func `names that are all signs are compared as they are`() {
    let difference = difference([("1.1", "★")], [("1.2", "☆")])
    #expect(difference.kept.isEmpty)
  }

  @Test func `the example of the documentation is right`() {
    let difference = difference(
      [("3.3", "Testeur"), ("3.4", "Intégrateur")], [("3.4", "Testeur"), ("3.5", "Intégratrice")])
    #expect(words(difference.renumbered) == ["3.3 Testeur → 3.4 Testeur"])
    #expect(difference.removed.map(\.id) == ["3.4"] && difference.added.map(\.id) == ["3.5"])
  }
}
