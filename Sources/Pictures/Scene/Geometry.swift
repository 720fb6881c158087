/// A place on the page, in points from its top left corner; y grows downwards.
struct Point: Hashable, Sendable {
  var x: Double
  var y: Double
}

/// A rectangle on the page, in points.
struct Rect: Hashable, Sendable {
  var x: Double
  var y: Double
  var width: Double
  var height: Double

  var right: Double { x + width }
  var bottom: Double { y + height }
  var centre: Point { Point(x: x + width / 2, y: y + height / 2) }

  /// Whether two rectangles share more than a border.
  func overlaps(_ other: Rect) -> Bool {
    x < other.right && other.x < right && y < other.bottom && other.y < bottom
  }

  /// Whether the other rectangle lies inside, borders included.
  func contains(_ other: Rect) -> Bool {
    x <= other.x && y <= other.y && other.right <= right && other.bottom <= bottom
  }

  /// The rectangle with so much more on each side; less for a negative number.
  func grown(by margin: Double) -> Rect {
    Rect(x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin)
  }
}

/// A number as pictures write it: at most two decimals, no trailing zeros, never an exponent.
///
/// - Precondition: the number is finite and below a million million.
func numeral(_ number: Double) -> String {
  precondition(number.isFinite && number.magnitude < 1e12, "\(number) is no place on a page")
  let hundredths = Int((number * 100).rounded())
  let whole = (hundredths.magnitude / 100).description
  let rest = hundredths.magnitude % 100
  let sign = hundredths < 0 ? "-" : ""
  if rest == 0 { return sign + whole }
  let digits = rest < 10 ? "0\(rest)" : "\(rest)"
  return sign + whole + "." + (digits.hasSuffix("0") ? String(digits.dropLast()) : digits)
}
