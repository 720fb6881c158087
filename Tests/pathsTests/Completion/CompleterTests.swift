import Careers
import Testing

@testable import paths

struct CompleterTests {
  private func candidates(_ words: String...) -> [String] {
    Completer(words, .shipped, .french).candidates
  }

  @Test func `names are offered where a profile is asked for`() {
    let architects = ["Architecte d’entreprise", "Architecte technique"]
    #expect(candidates("--from", "arch") == architects)
    #expect(candidates("--from", "ARCHITECTE D'") == [architects[0]])
    #expect(candidates("show", "\"techni").contains("Technicien d’exploitation"))
    #expect(candidates("explain", "3.3", "6.") == ["6.1", "6.2", "6.3"])
    #expect(candidates("--via", "").count == Nomenclature.shipped.profiles.count)
    #expect(candidates("--avoid", "sécu").contains("Sécurité"))
  }

  @Test func `commands are offered first, then their options`() {
    #expect(candidates("re") == ["reach"])
    #expect(candidates("plan", "").contains("area"))
    #expect(candidates("help", "for") == ["formats"])
    #expect(candidates("reach", "3.3", "--wi") == ["--within", "--without-condition"])
    #expect(candidates("--max-m") == ["--max-moves"])
    #expect(candidates("--from", "3.3", "--to", "1.6", "--pre") == ["--prefer", "--preset"])
  }

  @Test func `values of a known kind are offered`() {
    #expect(candidates("--preset", "b") == ["balanced", "best-stated"])
    #expect(candidates("map", "--format", "") == ["dot", "svg", "png", "pdf"])
    #expect(candidates("list", "--format", "m") == ["markdown", "mermaid"])
    #expect(candidates("rank", "--by", "h") == ["hubs"])
    #expect(candidates("plan", "rates", "--by", "h").isEmpty)
    #expect(candidates("completions", "") == ["bash", "zsh", "fish"])
    #expect(candidates("--max-doubt", "").count == 4)
  }

  @Test func `files are left to the shell, and nothing is made up`() {
    #expect(candidates("list", "--graph", "").isEmpty)
    #expect(candidates("--from", "zzz").isEmpty)
    #expect(candidates("xyz", "").isEmpty)
    #expect(candidates().contains("list"))
  }
}
