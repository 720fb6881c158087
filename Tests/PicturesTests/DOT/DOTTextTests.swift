import Testing

@testable import Pictures

struct DOTTextTests {
  @Test func `the examples of the documentation`() {
    #expect(DOTText.quoted(#"Chef dit "R&D""#) == #""Chef dit \"R&amp;D\"""#)
    #expect(DOTText.html("SI <métier>") == "SI &#60;métier&#62;")
    #expect(DOTText.url("https://example.org/?a=1&b=2") == "https://example.org/?a=1&amp;b=2")
    #expect(DOTText.url("javascript:alert(1)") == nil)
  }

  @Test func `every line break becomes LF`() {
    #expect(DOTText.cleaned("a\r\nb\rc\nd").spelled == "a\nb\nc\nd".spelled)
    #expect(DOTText.cleaned("\r\r\n\n").spelled == "\n\n\n".spelled)
  }

  @Test func `what XML cannot hold becomes U+FFFD`() {
    for scalar in "\u{0}\t\u{1B}\u{1F}\u{7F}\u{FFFE}\u{FFFF}".unicodeScalars {
      #expect(DOTText.cleaned("a\(scalar)b").spelled == "a\u{FFFD}b".spelled)
    }
  }

  @Test func `overrides of the reading direction are removed`() {
    for scalar in "\u{202A}\u{202B}\u{202C}\u{202D}\u{202E}\u{2066}\u{2067}\u{2068}\u{2069}"
      .unicodeScalars
    {
      #expect(DOTText.cleaned("a\(scalar)b").spelled == "ab")
    }
  }

  @Test func `any other text is kept scalar by scalar`() {
    let text = "e\u{301}é\u{A0}\u{202F}\u{200B}\u{200E}\u{FEFF}\u{2028}\u{85}\\N&amp;\"<b>"
    #expect(DOTText.cleaned(text).spelled == text.spelled)
  }

  @Test func `a text of 1 000 scalars is kept, one more is cut`() {
    let longest = String(repeating: "a", count: 1_000)
    #expect(DOTText.cleaned(longest) == longest)
    #expect(DOTText.cleaned(longest + "a") == String(repeating: "a", count: 999) + "…")
  }

  @Test func `a cut never splits a character`() {
    let family = "👩‍👩‍👧"  // Five scalars.
    let cut = DOTText.cleaned(String(repeating: family, count: 300))
    #expect(cut == String(repeating: family, count: 199) + "…")
    let endless = "a" + String(repeating: "\u{301}", count: 100_000)
    #expect(DOTText.cleaned(endless) == "…")
    #expect(DOTText.cleaned(cut) == cut)
  }

  @Test(arguments: [
    ("", #""""#),
    (#"Chef dit "oui""#, #""Chef dit \"oui\"""#),
    (#"fin\"#, #""fin\\""#),
    ("a\r\nb", #""a\nb""#),
    ("R&amp;D", #""R&amp;amp;D""#),
    ("<gras>", #""<gras>""#),
  ])
  func `a text is quoted`(text: String, quoted: String) {
    #expect(DOTText.quoted(text) == quoted)
  }

  @Test(arguments: [
    ("", " "),
    ("a < b && c > d", "a &#60; b &#38;&#38; c &#62; d"),
    (#"l'"eau""#, "l&#39;&#34;eau&#34;"),
    ("a\r\nb", "a<BR/>b"),
    (#"\N"#, #"\\N"#),
  ])
  func `a text is escaped for an HTML-like label`(text: String, html: String) {
    #expect(DOTText.html(text) == html)
  }

  @Test(arguments: [
    ("https://example.org/?a=1&b=2", "https://example.org/?a=1&amp;b=2"),
    ("HTTP://example.org", "HTTP://example.org"),
    ("mailto:rh@example.org", "mailto:rh@example.org"),
  ])
  func `a link is escaped`(link: String, url: String) {
    #expect(DOTText.url(link) == url)
  }

  @Test(arguments: [
    "", "javascript:alert(1)", "JavaScript:alert(1)", " https://example.org", "file:///etc/passwd",
    "data:text/html,x", "//example.org", "http:example.org",
  ])
  func `a link that leads elsewhere than to a page or a mailbox is refused`(link: String) {
    #expect(DOTText.url(link) == nil)
  }

  @Test func `a link that no reader would take whole is refused`() {
    for scalar in "\n\r\t\u{0} \"\\<>^`{|}é\u{202E}".unicodeScalars {
      #expect(DOTText.url("https://example.org/\(scalar)b") == nil, "\(scalar.debugDescription)")
    }
    let longest = "https://" + String(repeating: "a", count: DOTText.linkMaxBytes - 8)
    #expect(DOTText.url(longest) == longest)
    #expect(DOTText.url(longest + "a") == nil)
  }

  @Test func `a comment has one marker for each line`() {
    #expect(DOTText.commentLines("a\r\n\n*/ b") == ["// a", "//", "// */ b"])
  }
}
