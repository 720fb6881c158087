import Foundation
import TestSupport
import Testing

@testable import paths

struct ErrorJSONTests {
  @Test(arguments: [
    (["--frm", "x"], "usage", 64), (["list", "--graph", "absent.json"], "missing_input", 66),
    (["list", "--graph", "README.md"], "bad_data", 65), (["list", "--format", "dot"], "usage", 64),
  ])
  func `a program that asked for JSON gets its errors as JSON`(
    arguments: [String], reason: String, code: Int
  ) throws {
    let asked = arguments.contains("--format") ? [] : ["--format", "json"]
    let run = try Program.paths.run(arguments + asked, folder: Repository.root)
    #expect(run.code == code)
    guard !asked.isEmpty else {
      #expect(run.output.isEmpty)
      return
    }
    let reply = try #require(
      JSONSerialization.jsonObject(with: run.bytes) as? [String: Any])
    #expect(reply["schema"] as? String == "paths.error/1")
    #expect(reply["code"] as? Int == code && reply["reason"] as? String == reason)
    #expect((reply["messages"] as? [String])?.isEmpty == false)
  }

  @Test func `every exit code has a word of its own`() {
    let codes = [
      Exit.noAnswer, Exit.unknownName, Exit.usage, Exit.badData, Exit.missingInput,
      Exit.missingProgram, Exit.ourFault, Exit.cannotCreate, Exit.writeFailed,
    ]
    let texts = codes.map { code in
      ErrorJSON.text(Failure(code, "x")).replacing("\(code)", with: "")
    }
    #expect(Set(texts).count == codes.count)
  }
}
