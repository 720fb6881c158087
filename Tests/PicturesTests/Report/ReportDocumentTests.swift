import Pictures
import Testing

struct ReportDocumentTests {
  private var report: ReportDocument {
    var report = ReportDocument(title: "Plan <b>", language: "fr")
    report.add(.heading("A | B"))
    report.add(.paragraph("1 < 2 & \"3\""))
    report.add(.figures([.init("12", "postes")]))
    report.add(.list(["un", "*deux*"]))
    report.add("Tableau", .init(["de", "n"], numeric: [1], [["a|b", "3"]]))
    report.add("Vide", .init(["de"], []))
    report.add(.picture(svg: "<svg></svg>\n", words: "a → b : 3"))
    return report
  }

  @Test func `Markdown says everything, with nothing taken for a sign`() {
    #expect(
      report.markdown == """
        # Plan &lt;b>

        ## A \\| B

        1 &lt; 2 &amp; "3"

        - **12** postes

        - un
        - \\*deux\\*

        ## Tableau

        | de | n |
        | --- | ---: |
        | a\\|b | 3 |

        a → b : 3

        """)
  }

  @Test func `HTML is one page that fetches and runs nothing`() {
    let html = report.html
    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"fr\">"))
    #expect(html.contains("<title>Plan &lt;b&gt;</title>") && !html.contains("<b>"))
    #expect(html.contains("default-src 'none'") && !html.contains("<script"))
    #expect(html.contains("<td class=\"n\">3</td>") && html.contains("<figure>\n<svg></svg>"))
    #expect(!html.contains("http:") && !html.contains("Vide"))
  }
}
