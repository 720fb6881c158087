import Pictures
import Subprocess

/// Runs `rsvg-convert` of librsvg as a process of its own, to make PNG and PDF of our SVG: bounded in time and
/// output, reading only what we hand it.
enum RSVGConvert {
  /// The formats it makes for us.
  enum Picture: String {
    case png
    case pdf
  }

  /// After so many seconds a drawing is given up.
  static let secondsMax = 20
  private static let bytesMax = 256 << 20
  /// Pixels an inch where a picture is to be printed, and pixels a point for a screen.
  private static let printedPixels = 200
  private static let screenZoom = 2

  /// Turns a scene's SVG into a picture.
  ///
  /// - Throws: a ``Failure`` with exit code 69 when the program is not installed or gives up, 70 when it refuses
  ///   our SVG.
  static func draw(
    _ svg: String, of scene: Scene, as picture: Picture, _ paper: Paper, _ language: Language
  ) async throws(Failure) -> [UInt8] {
    let drawing: Drawing
    do {
      drawing = try await limited(seconds: secondsMax) {
        let result = try await run(
          .name("rsvg-convert"), arguments: Arguments(arguments(picture, paper, scene)),
          input: .string(svg), output: .bytes(limit: bytesMax), error: .string(limit: 1 << 16))
        return Drawing(
          isDone: result.terminationStatus.isSuccess, bytes: result.standardOutput,
          complaint: result.standardError)
      }
    } catch let error as SubprocessError where error.code == .executableNotFound {
      throw Failure(Exit.missingProgram, missing(picture, language))
    } catch is TooSlow {
      throw Failure(
        Exit.missingProgram,
        language(
          "rsvg-convert n’a pas fini en \(secondsMax) secondes : demandez une carte plus petite",
          "rsvg-convert did not finish in \(secondsMax) seconds: ask for a smaller map"))
    } catch {
      throw Failure(Exit.ourFault, "rsvg-convert: \(error)")
    }
    guard drawing.isDone else {
      throw Failure(Exit.ourFault, "rsvg-convert: \(drawing.complaint.prefix { $0 != "\n" })")
    }
    return drawing.bytes
  }

  /// One page, the picture as large as its margins allow, or the size of a screen.
  static func arguments(_ picture: Picture, _ paper: Paper, _ scene: Scene) -> [String] {
    let format = ["-f", picture.rawValue, "--keep-aspect-ratio"]
    guard let page = paper.page(for: scene) else {
      return format + (picture == .png ? ["-z", "\(screenZoom)"] : [])
    }
    let margin = Paper.margin
    let (width, height) = (page.width - 2 * margin, page.height - 2 * margin)
    switch picture {
    case .png:
      // 25.4 mm an inch.
      return format + ["--width", "\(width * printedPixels * 10 / 254)"]
        + ["--height", "\(height * printedPixels * 10 / 254)"]
    case .pdf:
      return format + ["--page-width", "\(page.width)mm", "--page-height", "\(page.height)mm"]
        + ["--width", "\(width)mm", "--height", "\(height)mm"]
        + ["--left", "\(margin)mm", "--top", "\(margin)mm"]
    }
  }

  /// Refuses to draw with another typeface than that of the maps: words would be squeezed or cut.
  ///
  /// Where nothing tells which typefaces there are, it is taken to be there.
  ///
  /// - Throws: a ``Failure`` with exit code 69.
  static func requireFont(_ language: Language) async throws(Failure) {
    let result = try? await run(
      .name("fc-match"), arguments: ["--format", "%{family}", "Inter"],
      output: .string(limit: 1 << 12), error: .discarded)
    guard let family = result?.standardOutput, result?.terminationStatus.isSuccess == true,
      !family.contains("Inter")
    else { return }
    throw Failure(
      Exit.missingProgram,
      [
        language(
          "la police Inter n’est pas installée ; \(family) la remplacerait mal",
          "the font Inter is not installed; \(family) would be a poor stand-in"),
        language(
          "  L’installer : apt-get install fonts-inter, ou brew install font-inter",
          "  Install it: apt-get install fonts-inter, or brew install font-inter"),
      ])
  }

  private struct Drawing: Sendable {
    let isDone: Bool
    let bytes: [UInt8]
    let complaint: String
  }

  private static func missing(_ picture: Picture, _ language: Language) -> [String] {
    let format = picture.rawValue.uppercased()
    return [
      language(
        "le programme « rsvg-convert », qui fait les images \(format), n’est pas installé",
        "the program “rsvg-convert”, which makes \(format) pictures, is not installed"),
      language(
        "  L’installer : apt-get install librsvg2-bin fonts-inter, ou brew install librsvg font-inter",
        "  Install it: apt-get install librsvg2-bin fonts-inter, or brew install librsvg font-inter"
      ),
    ]
  }

  private struct TooSlow: Error {}

  /// Runs work that is cancelled, and its process killed, after so many seconds.
  private static func limited<Value: Sendable>(
    seconds: Int, _ work: @escaping @Sendable () async throws -> Value
  ) async throws -> Value {
    try await withThrowingTaskGroup(of: Value.self) { group in
      group.addTask { try await work() }
      group.addTask {
        try await Task.sleep(for: .seconds(seconds))
        throw TooSlow()
      }
      defer { group.cancelAll() }
      guard let value = try await group.next() else { throw TooSlow() }
      return value
    }
  }
}
