import Foundation
import Testing

@testable import Pictures

#if canImport(FoundationXML)
import FoundationXML
#endif

struct XMLTextTests {
  /// Collects the text of a document.
  private final class Reader: NSObject, XMLParserDelegate {
    var text = ""

    func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }
  }

  @Test(arguments: TrickyLabel.all.map(\.text))
  func `every tricky label comes back as pictures show it`(label: String) {
    let parser = XMLParser(data: Data("<a>\(XMLText.escaped(label))</a>".utf8))
    let reader = Reader()
    parser.delegate = reader
    #expect(parser.parse())
    #expect(Array(reader.text.utf8) == Array(DOTText.cleaned(label).utf8))
  }

  @Test(arguments: TrickyLabel.all.map(\.text))
  func `every tricky label may stand in an attribute`(label: String) {
    #expect(XMLParser(data: Data("<a b=\"\(XMLText.escaped(label))\"/>".utf8)).parse())
  }

  @Test(arguments: ["--", "----", "a -- b", "-", "-->", "--!>"])
  func `no comment ends early`(text: String) {
    #expect(XMLParser(data: Data("<a><!-- \(XMLText.comment(text)) --></a>".utf8)).parse())
  }
}
