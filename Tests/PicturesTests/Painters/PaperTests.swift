import Testing

@testable import Pictures

struct PaperTests {
  private func scene(_ width: Double, _ height: Double) -> Scene {
    Scene(title: "", description: "", source: "", provenance: [], width: width, height: height)
  }

  @Test func `a page lies or stands as its scene does`() {
    #expect(Paper.a3.page(for: scene(10, 5)).map { [$0.width, $0.height] } == [420, 297])
    #expect(Paper.a4.page(for: scene(5, 10)).map { [$0.width, $0.height] } == [210, 297])
    #expect(Paper.screen.page(for: scene(5, 10)) == nil)
  }

  @Test func `A4 is enough as long as names are legible there`() {
    #expect(Paper.suiting(scene(1000, 700)) == .a4)
    #expect(Paper.suiting(scene(1900, 1400)) == .a3)
    #expect(Paper.suiting(scene(700, 1000)) == .a4)
  }
}
