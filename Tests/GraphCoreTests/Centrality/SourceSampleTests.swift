import TestSupport
import Testing

@testable import GraphCore

struct SourceSampleTests {
  @Test func `the same seed chooses the same sources, in order and none twice`() {
    let sample = SourceSample(10, seed: 7)
    let sources = sample.sources(below: 100)
    #expect(sources == sample.sources(below: 100))
    #expect(sources == sources.sorted() && Set(sources).count == 10)
    #expect(sources != SourceSample(10, seed: 8).sources(below: 100))
    #expect(sample.sources(below: 10) == Array(0..<10))
    #expect(sample.sources(below: 3) == [0, 1, 2])
  }

  @Test func `every choice is as likely as any other`() {
    var counts: [[Int32]: Int] = [:]
    for seed in UInt64(0)..<6000 {
      counts[SourceSample(2, seed: seed).sources(below: 4), default: 0] += 1
    }
    #expect(counts.count == 6)
    #expect(counts.values.allSatisfy { abs($0 - 1000) < 150 })
  }

  @Test func `the bound is that of Hoeffding`() {
    // ln(2 · 10 000 / 0.05) = 12.8992198…
    let bound = SourceSample(1000, seed: 1).errorBound(over: 10_000, confidence: 0.95)
    #expect(abs(bound - (12.899_219_826_09 / 1998).squareRoot()) < 1e-12)
    let count = SourceSample.count(forError: 0.05, over: 10_000, confidence: 0.95)
    #expect(SourceSample(count, seed: 1).errorBound(over: 10_000, confidence: 0.95) <= 0.05)
    #expect(SourceSample(count - 1, seed: 1).errorBound(over: 10_000, confidence: 0.95) > 0.05)
    #expect(SourceSample.count(forError: 1e-200, over: 1, confidence: 0.5) == Int(Int32.max))
  }

  @Test func `the logarithm is right to the last digits`() {
    #expect(SourceSample.naturalLogarithm(1) == 0)
    #expect(abs(SourceSample.naturalLogarithm(10) - 2.302_585_092_994_045_7) < 1e-15)
    #expect(abs(SourceSample.naturalLogarithm(1e300) - 690.775_527_898_213_7) < 1e-12)
  }

  @Test func `what is no sample stops the program`() async {
    await #expect(processExitsWith: .failure) { _ = SourceSample(1, seed: 1) }
    await #expect(processExitsWith: .failure) {
      _ = SourceSample(2, seed: 1).errorBound(over: 10, confidence: 1)
    }
  }
}
