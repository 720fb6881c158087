/// A colour by its red, green and blue, from 0 to 255.
struct Colour: Hashable, Sendable {
  let channels: [Double]

  /// Reads `#RRGGBB`.
  ///
  /// - Precondition: the text is one, for colours stand in the program.
  init(_ text: String) {
    guard text.utf8.count == 7, let number = Int(text.dropFirst(), radix: 16) else {
      preconditionFailure("\(text) is no #RRGGBB")
    }
    channels = [16, 8, 0].map { Double((number >> $0) & 0xFF) }
  }

  private init(channels: [Double]) {
    self.channels = channels
  }

  /// `#RRGGBB`.
  var text: String {
    let digits = channels.map { channel in
      let hexadecimal = String(Int(channel.rounded()), radix: 16, uppercase: true)
      return hexadecimal.count == 1 ? "0" + hexadecimal : hexadecimal
    }
    return "#" + digits.joined()
  }

  /// The colour with this share of another, from 0 to 1.
  func mixed(with other: Colour, share: Double) -> Colour {
    Colour(channels: zip(channels, other.channels).map { $0 * (1 - share) + $1 * share })
  }

  /// The contrast ratio of WCAG 2.2 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio): 1 to 21.
  func contrast(with other: Colour) -> Double {
    let (dark, light) = (min(luminance, other.luminance), max(luminance, other.luminance))
    return (light + 0.05) / (dark + 0.05)
  }

  private var luminance: Double {
    let linear = channels.map { Self.linear($0 / 255) }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }

  /// The standard's curve to the power 2.4, as b² times the square of its fifth root, which Newton finds.
  private static func linear(_ channel: Double) -> Double {
    guard channel > 0.04045 else { return channel / 12.92 }
    let base = (channel + 0.055) / 1.055
    var root = 1.0
    for _ in 0..<40 {
      root -= (root * root * root * root * root - base) / (5 * root * root * root * root)
    }
    return base * base * root * root
  }
}
