/// A flow chart as Mermaid, which pages of GitHub, GitLab and many wikis draw.
///
/// ```swift
/// var document = MermaidDocument()
/// document.addVertex("m0", label: "3.3 Testeur")
/// document.addVertex("m1", label: "3.2 Concepteur – développeur")
/// document.addEdge(from: "m0", to: "m1", label: "by category", dashes: "9 4")
/// document.text  // flowchart LR …
/// ```
///
/// Mermaid has no escape of its own: every character of a label that it might read as its own is written as a
/// numeric entity.
public struct MermaidDocument: Hashable, Sendable {
  private var vertices: [String] = []
  private var edges: [String] = []
  private var styles: [String] = []
  private var keys: Set<String> = []

  /// An empty chart, read from left to right.
  public init() {}

  /// Adds a vertex.
  ///
  /// - Precondition: the key is new, and a small letter with digits after it: words like `end` are Mermaid's own.
  public mutating func addVertex(_ key: String, label: String) {
    let isKey =
      key.utf8.first.map { (0x61...0x7A).contains($0) } == true
      && key.utf8.dropFirst().allSatisfy { (0x30...0x39).contains($0) }
    precondition(isKey && keys.insert(key).inserted, "\(key) is no new key")
    vertices.append("  \(key)[\"\(Self.escaped(label))\"]")
  }

  /// Adds an edge, dashed as SVG writes dashes.
  ///
  /// - Precondition: both vertices were added.
  public mutating func addEdge(
    from source: String, to target: String, label: String? = nil, dashes: String? = nil
  ) {
    precondition(keys.contains(source) && keys.contains(target), "\(source) or \(target) is new")
    let words = label.map { "|\"\(Self.escaped($0))\"|" } ?? ""
    if let dashes { styles.append("  linkStyle \(edges.count) stroke-dasharray: \(dashes)") }
    edges.append("  \(source) -->\(words) \(target)")
  }

  /// The whole chart, with a final newline.
  public var text: String {
    (["flowchart LR"] + vertices + edges + styles).joined(separator: "\n") + "\n"
  }

  static func escaped(_ label: String) -> String {
    var result = ""
    for scalar in label.unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", " ", ".", ",", "-", "’":
        result.unicodeScalars.append(scalar)
      case "\n", "\r", "\t": result += " "
      case _ where !scalar.isASCII && scalar.properties.isAlphabetic:
        result.unicodeScalars.append(scalar)
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}": result += "#65533;"
      default: result += "#\(scalar.value);"
      }
    }
    return result
  }
}
