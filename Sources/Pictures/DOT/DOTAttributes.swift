/// Attributes of a vertex, an edge or a graph, always written in the order of their names.
///
///     var attributes: DOTAttributes = ["shape": "box", "label": .text(profile.name)]
///     attributes["URL"] = .link(profile.page)   // No attribute at all when the link is refused.
///     // written: [URL="https://…", label="…", shape="box"]
///
/// Names belong to the program, so a bad one is a broken promise and stops it. Two kinds of name
/// are watched, because a picture is shared with people who did not make it: those ending in `URL`
/// or `href` take only `DOTValue.link(_:)`, and those that make Graphviz or a browser open a file
/// (`image`, `imagepath`, `shapefile`, `fontpath`, `stylesheet`) are refused.
public struct DOTAttributes: Hashable, Sendable {
  private var values: [String: DOTValue] = [:]

  /// Whether there is nothing to write.
  public var isEmpty: Bool { values.isEmpty }

  /// The value of one attribute; `nil` removes it.
  public subscript(name: String) -> DOTValue? {
    get { values[name] }
    set {
      if let newValue { Self.check(name, newValue) }
      values[name] = newValue
    }
  }

  /// The list in brackets, or nothing: `[color="red", label="A"]`.
  var text: String {
    guard !isEmpty else { return "" }
    let sorted = values.sorted { $0.key < $1.key }
    return "[" + sorted.map { "\($0.key)=\($0.value.text)" }.joined(separator: ", ") + "]"
  }

  private static func check(_ name: String, _ value: DOTValue) {
    precondition(isIdentifier(name), "\(name.debugDescription) is not an attribute name")
    precondition(!fileNames.contains(name), "Attribute \(name) would open a file")
    precondition(
      value.isLink || !(name.hasSuffix("URL") || name.hasSuffix("href")),
      "Attribute \(name) takes a DOTValue.link, not \(value.text)")
  }

  private static let fileNames: Set = ["image", "imagepath", "shapefile", "fontpath", "stylesheet"]

  private static func isIdentifier(_ name: String) -> Bool {
    guard let first = name.unicodeScalars.first, !("0"..."9" ~= first) else { return false }
    return name.unicodeScalars.allSatisfy { scalar in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "_": true
      default: false
      }
    }
  }
}

extension DOTAttributes: ExpressibleByDictionaryLiteral {
  /// Attributes by name; the same name twice stops the program.
  public init(dictionaryLiteral elements: (String, DOTValue)...) {
    for (name, value) in elements {
      precondition(values[name] == nil, "Attribute \(name) is given twice")
      self[name] = value
    }
  }
}
