import Foundation

#if canImport(FoundationXML)
import FoundationXML
#endif

/// Collects the texts and links of the vertices while an SVG of Graphviz is read.
///
/// A vertex is `<g class="node"><title>id</title>…<text>line</text>…</g>`; its link, if any, is an
/// `<a xlink:href>` inside.
final class SVGReader: NSObject, XMLParserDelegate {
  static func drawings(in svg: Data) throws -> [String: GraphvizProbe.Drawing] {
    let reader = SVGReader()
    let parser = XMLParser(data: svg)
    parser.delegate = reader
    guard parser.parse() else {
      throw GraphvizProbe.Refusal(message: "the SVG is not XML, line \(parser.lineNumber)")
    }
    return reader.drawings
  }

  private var drawings: [String: GraphvizProbe.Drawing] = [:]
  private var isInVertex = false
  private var vertexID: String?
  private var characters = ""

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    characters = ""
    if name == "g", let kind = attributes["class"] {
      isInVertex = kind == "node"
      vertexID = nil
    } else if name == "a", let vertexID {
      drawings[vertexID]?.link = attributes["xlink:href"]
    }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    characters += string
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    if name == "title", isInVertex {
      vertexID = characters
      drawings[characters] = GraphvizProbe.Drawing()
    } else if name == "text", let vertexID {
      drawings[vertexID]?.lines.append(characters)
    }
  }
}
