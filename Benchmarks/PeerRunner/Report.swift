import GraphCore
import SystemPackage

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Tells times and checks, one JSON object a line.
enum Report {
  /// Before the work begins.
  static func start(_ work: String) {
    tell("{\"start\": \"\(work)\"}")
  }

  static func loaded(seconds: Double, megabytes: Double, vertices: Int, edges: Int) {
    tell(
      "{\"load_s\": \(seconds), \"held_mb\": \(megabytes), \"n\": \(vertices), \"m\": \(edges)}")
  }

  static func memory() {
    tell("{\"rss_mb\": \(residentMegabytes()), \"peak_mb\": \(peakMegabytes())}")
  }

  static func none(_ work: String) {
    tell("{\"work\": \"\(work)\", \"none\": \"no such workload here\"}")
  }

  /// Runs once to warm up, then up to 5 times or 10 seconds; what takes over 10 seconds runs once.
  static func time<Answer>(
    _ work: String, _ run: () throws -> Answer, check: (Answer) -> [Double], note: String = ""
  ) rethrows {
    var mark = Mark()
    let warm = Mark()
    var answer = try run()
    var times: [Double] = []
    if warm.seconds > 10 {
      times.append(warm.seconds)
    } else {
      mark = Mark()
      while times.count < 5 && times.reduce(0, +) < 10 {
        let begin = Mark()
        answer = try run()
        times.append(begin.seconds)
      }
    }
    measured(work, unit: "run", times: times, since: mark, check: check(answer), note: note)
  }

  /// Asks about pairs, for 20 seconds at most; the time is the mean, the check is of the first ten.
  static func ask(
    _ work: String, _ pairs: some Collection<(source: VertexID, target: VertexID)>,
    _ distance: (VertexID, VertexID) -> Double?
  ) {
    guard let first = pairs.first else { return }
    _ = distance(first.source, first.target)
    let mark = Mark()
    var asked = 0
    var found: [Double] = []
    for (source, target) in pairs {
      let answer = distance(source, target)
      if let answer, asked < 10 {
        found.append(answer)
      }
      asked += 1
      if asked >= 10 && mark.seconds > 20 { break }
    }
    measured(
      work, unit: "query", times: [mark.seconds / Double(asked)], since: mark,
      check: [Double(found.count), found.reduce(0, +)])
  }

  private static func measured(
    _ work: String, unit: String, times: [Double], since mark: Mark, check: [Double],
    note: String = ""
  ) {
    tell(
      "{\"work\": \"\(work)\", \"unit\": \"\(unit)\", \"note\": \"\(note)\", \"cpu\": \(mark.share), "
        + "\"peak_mb\": \(peakMegabytes()), \"times\": \(times), \"check\": \(check)}")
  }

  private static func tell(_ line: String) {
    // Not buffered: whoever started the program watches the clock by these lines.
    _ = try? FileDescriptor.standardOutput.writeAll("\(line)\n".utf8)
  }

  /// The memory the process holds now.
  static func residentMegabytes() -> Double {
    guard let status = try? BinaryReader("/proc/self/status").text(),
      let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmRSS") }),
      let kilobytes = line.split(whereSeparator: \.isWhitespace).dropFirst().first
    else { return 0 }
    return (Double(kilobytes) ?? 0) / 1024
  }

  /// The most memory the process has held.
  static func peakMegabytes() -> Double {
    guard let status = try? BinaryReader("/proc/self/status").text(),
      let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM") }),
      let kilobytes = line.split(whereSeparator: \.isWhitespace).dropFirst().first
    else { return 0 }
    return (Double(kilobytes) ?? 0) / 1024
  }
}

/// A moment, by the clock on the wall and by that of the processor.
struct Mark {
  private let wall = ContinuousClock.now
  private let processor = clock()

  /// Seconds on the wall since then.
  var seconds: Double { (ContinuousClock.now - wall) / .seconds(1) }

  /// Seconds of the processor for each on the wall: below 1 when others had it.
  var share: Double {
    Double(clock() - processor) / Double(CLOCKS_PER_SEC) / max(seconds, 1e-9)
  }
}
