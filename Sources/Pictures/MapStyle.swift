internal import Careers

/// How the maps draw profiles, outside places and moves: one look for all of them.
struct MapStyle {
  let nomenclature: Nomenclature
  let words: MapWords

  // MARK: Vertices

  /// A profile: a box in its family's colour with its code and name.
  func vertex(_ profile: Profile) -> DOTAttributes {
    let label = wrapped(profile.name, width: 23).joined(separator: "\n")
    return [
      "label": .text(profile.id.text + "\n" + label), "fillcolor": .text(colour(of: profile)),
      "class": "profile", "tooltip": .text(profile.id.text + " " + profile.name),
    ]
  }

  /// An outside place: a dashed outline, so that nobody takes it for a profile.
  func vertex(_ place: OutsidePlace) -> DOTAttributes {
    [
      "label": .text(wrapped(place.name, width: 23).joined(separator: "\n")),
      "style": "rounded,dashed",
      "color": .text(Palette.secondary), "fontcolor": .text(Palette.secondary), "class": "outside",
      "tooltip": .text(place.name),
    ]
  }

  /// The identifier of a place in the file: its code where every place has one that DOT can write, so that
  /// the file reads well, else its number.
  func id(_ place: PlaceID) -> DOTID {
    let places = nomenclature.profiles.map(\.id) + nomenclature.outside.map(\.id)
    let codes = places.compactMap { DOTID(code: $0.text) }
    guard let index = places.firstIndex(of: place) else {
      preconditionFailure("\(place) is no place of this nomenclature")
    }
    if codes.count == places.count { return codes[index] }
    return DOTID(code: "n\(index)") ?? "n"
  }

  /// The attributes of any place of the nomenclature.
  func attributes(of place: PlaceID) -> DOTAttributes {
    if let profile = nomenclature.profile(place) { return vertex(profile) }
    guard let outside = nomenclature.outsidePlace(place) else {
      preconditionFailure("\(place) is no place of this nomenclature")
    }
    return vertex(outside)
  }

  // MARK: Edges

  /// A move: the line says how firmly it is stated, the colour whose family it leaves, the tooltip why.
  func edge(_ move: Move) -> DOTAttributes {
    var attributes = line(of: move.doubt)
    let origin = nomenclature.profile(move.from).map { colour(of: $0) } ?? Palette.secondary
    attributes["color"] = .text(origin)
    attributes["class"] = .text("doubt\(move.doubt.rawValue)")
    attributes["edgetooltip"] = .text(tooltip(move))
    return attributes
  }

  /// Solid, long dashes, short dashes, dots; and ever thinner: legible without colour.
  private func line(of doubt: Doubt) -> DOTAttributes {
    switch doubt {
    case .named: ["style": "solid", "penwidth": 2.0]
    case .category: ["style": "dashed", "penwidth": 1.8]
    case .asked: ["style": "dashed", "penwidth": 1.0]
    case .partial: ["style": "dotted", "penwidth": 1.4]
    }
  }

  private func tooltip(_ move: Move) -> String {
    let lines = move.evidence.map { evidence in
      "\(words.doubts[evidence.doubt.rawValue]), \(words.sheet) \(evidence.sheet), l. \(evidence.lines) : "
        + "« \(evidence.cue) » « \(evidence.mention) »"
    }
    let names = nomenclature.name(of: move.from) + " → " + nomenclature.name(of: move.to)
    return ([names] + lines).joined(separator: "\n")
  }

  // MARK: Families

  func colour(of profile: Profile) -> String {
    Palette.family(nomenclature.families.firstIndex { $0.id == profile.family } ?? 0)
  }
}
