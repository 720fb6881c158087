/// The colours of the maps: one a family, dark enough for white text and apart under colour blindness.
enum Palette {
  /// The colour of the family at this place in the list of families; the list starts again after the last.
  static func family(_ index: Int) -> String { families[index % families.count] }

  /// White text on each has a contrast of at least 4.5.
  static let families = [
    "#361ABB", "#AE4C06", "#15605A", "#588053", "#876796", "#840507", "#412B57", "#6164EE",
    "#55222D",
  ]
  /// The typeface, and what to take where it is not installed.
  static let fonts = "Inter,Open Sans,DejaVu Sans,sans-serif"
  /// The paper.
  static let ground = "#FFFFFF"
  /// Text and the outline of what stands out.
  static let ink = "#1B1F24"
  /// Text of less weight.
  static let secondary = "#4D5661"
}
