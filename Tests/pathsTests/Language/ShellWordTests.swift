import Foundation
import TestSupport
import Testing

@testable import paths

struct ShellWordTests {
  @Test(arguments: [
    ("3.3", "3.3"), ("RSSI", "RSSI"), ("été", "été"),
    ("../a_b-c/graphe.json", "../a_b-c/graphe.json"),
    ("Architecte d'entreprise", "\"Architecte d'entreprise\""), ("", "\"\""),
    ("$(touch x)", "'$(touch x)'"), ("a`b`", "'a`b`'"), ("l'\"un\"", #"'l'\''"un"'"#),
  ])
  func `a word is shown as one types it`(word: String, typed: String) {
    #expect(shown(word) == typed)
  }

  @Test(arguments: [
    "3.3", "Architecte d'entreprise", "$(echo non)", "`echo non`", "a\"b'c\\d", "!!", "$HOME; echo",
    "", "*", "~",
  ])
  func `a shell takes it for that very word`(word: String) throws {
    let shell = Program(file: URL(fileURLWithPath: "/bin/sh"))
    let run = try shell.run(["-c", "printf '%s' " + shown(word)])
    #expect(run.code == 0 && run.output == word)
  }
}
