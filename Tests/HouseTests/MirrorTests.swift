import Foundation
import TestSupport
import Testing

/// A source and its test have one name: you never search.
struct MirrorTests {
  /// Sources without a test of their own, each with the reason.
  static let exempt: [String: String] = [
    "Sources/Careers/Difference/Change.swift": "data alone",
    "Sources/Careers/JSON/FileExpectation.swift": "data alone; the readers' tests meet its cases",
    "Sources/Careers/Model/Family.swift": "data alone",
    "Sources/Careers/Model/OutsidePlace.swift": "data alone",
    "Sources/Careers/Model/Profile.swift": "data alone",
    "Sources/Careers/Model/Remarks.swift": "data alone",
    "Sources/GraphCore/Search/IndexedHeap+Invariants.swift": "run by IndexedHeapTests",
    "Sources/Tables/PlaceTable.swift": "CareerTablesTests reads its profiles",
    "Sources/paths/Language/TableMessages.swift": "GraphFileTests reads them",
    "Sources/paths/Commands/TableOptions.swift": "GraphFileTests gives them",
    "Sources/paths/Files/GraphSource.swift": "GraphFileTests reads its words",
    "Sources/Tables/DecimalMark.swift": "TableNumberTests gives both",
    "Sources/Tables/Separator.swift": "TableHeadTests finds each",
    "Sources/Tables/TablePlace.swift": "data alone",
    "Sources/Tables/TableProblem.swift": "data alone; the readers' tests meet its cases",
    "Sources/Pictures/Grid/Bundles.swift": "GridRoutingTests judges it",
    "Sources/Pictures/Grid/ColumnFrame.swift": "GridRoutingTests judges it",
    "Sources/Pictures/Grid/Corners.swift": "GridRoutingTests judges it",
    "Sources/Pictures/Grid/Grid.swift": "data alone",
    "Sources/Pictures/Grid/GridMeasures.swift": "data alone",
    "Sources/Pictures/Grid/Ports.swift": "GridRoutingTests judges it",
    "Sources/Pictures/Grid/RowFrame.swift": "GridRoutingTests judges it",
    "Sources/Pictures/Maps/GridMap.swift": "CareerMapTests draws it",
    "Sources/Pictures/Maps/Highlight.swift": "CareerMapTests draws it",
    "Sources/Pictures/Maps/LaneTitle.swift": "CareerMapTests judges it",
    "Sources/Pictures/Maps/MapContent.swift": "CareerMapTests draws it",
    "Sources/Pictures/Maps/MapShapes.swift": "CareerMapTests reads each shape",
    "Sources/Pictures/Maps/MapWords.swift": "data alone",
    "Sources/Pictures/Maps/PageFrame.swift": "CareerMapTests reads the legend",
    "Sources/Pictures/Painters/DOTNames.swift": "DOTPainterTests reads them",
    "Sources/Pictures/Painters/DOTPage.swift": "DOTPainterTests compares it with Graphviz",
    "Sources/Pictures/Painters/DOTTable.swift": "DOTPainterTests hands it to Graphviz",
    "Sources/Pictures/Painters/SVGShape.swift": "SVGPainterTests reads it",
    "Sources/Pictures/Painters/SVGStyle.swift": "SVGPainterTests reads it",
    "Sources/Pictures/Scene/BoxTexts.swift": "CareerMapTests judges them",
    "Sources/Pictures/Scene/Scene.swift": "data alone",
    "Sources/Pictures/Scene/TextStyle.swift": "data alone",
    "Sources/Planning/Redeployment/PlanCertificate.swift": "PlanChecker works the bound out anew",
    "Sources/Planning/Redeployment/PlanFailure.swift": "data alone",
    "Sources/Planning/Redeployment/Shortage.swift": "RedeploymentTests and PlanChecker read it",
    "Sources/Planning/Redeployment/StaffFlow.swift": "StaffNetworkTests reads it",
    "Sources/Planning/Redeployment/StaffRoute.swift": "PlanChecker follows the routes",
    "Sources/paths/Commands/Command.swift": "the options that every command's test gives",
    "Sources/paths/Failure.swift": "data alone",
    "Sources/paths/Files/Platform.swift": "a door, no code",
    "Sources/paths/Answers/AnswerEnvelope.swift": "the tests of the commands read it",
    "Sources/paths/Answers/AreaAnswer.swift": "PlanAreaCommandTests reads it",
    "Sources/paths/Answers/CardAnswer.swift": "AnswerFormTests reads it",
    "Sources/paths/Answers/DifferenceAnswer.swift": "DiffCommandTests reads it",
    "Sources/paths/Answers/MoveTable.swift": "AnswerFormTests reads it",
    "Sources/paths/Answers/RouteAnswer.swift": "AnswerFormTests reads it",
    "Sources/paths/Answers/CardJSON.swift": "ShowCommandTests reads it",
    "Sources/paths/Answers/CardText.swift": "ShowCommandTests reads it",
    "Sources/paths/Answers/DifferenceJSON.swift": "DiffCommandTests reads it",
    "Sources/paths/Answers/DifferenceText.swift": "DiffCommandTests reads it",
    "Sources/paths/Answers/EvidenceText.swift": "ShowCommandTests and RouteCommandTests read it",
    "Sources/paths/Answers/ListAnswer.swift": "ListCommandTests reads it",
    "Sources/paths/Answers/ReachAnswer.swift": "ReachCommandTests reads it",
    "Sources/paths/Answers/LookupMessage.swift": "RouteCommandTests reads it",
    "Sources/paths/Answers/QuoteText.swift": "ShowCommandTests reads it",
    "Sources/paths/Answers/ReadingReport.swift": "ImportCommandTests reads it",
    "Sources/paths/Answers/BetweenAnswer.swift": "BetweenCommandTests reads it",
    "Sources/paths/Answers/ExplainAnswer.swift": "ExplainCommandTests reads it",
    "Sources/paths/Answers/CostText.swift": "RouteOptionsTests reads it",
    "Sources/paths/Answers/FilterText.swift": "RouteOptionsTests and ReachCommandTests read it",
    "Sources/paths/Commands/FilterOptions.swift":
      "RouteOptionsTests and ReachCommandTests give them",
    "Sources/paths/Answers/LimitText.swift": "RouteOptionsTests reads it",
    "Sources/paths/Answers/NoRouteText.swift": "RouteCommandTests and RouteOptionsTests read it",
    "Sources/paths/Commands/RouteRequest.swift": "RouteOptionsTests makes it",
    "Sources/paths/Answers/RouteJSON.swift": "RouteCommandTests reads it",
    "Sources/paths/Answers/RouteText.swift": "RouteCommandTests reads it",
    "Sources/paths/Answers/RankAnswer.swift": "RankCommandTests reads it",
    "Sources/paths/Answers/RankSection.swift": "RankCommandTests reads it",
    "Sources/paths/Answers/RankSectionBuilder.swift": "RankCommandTests reads it",
    "Sources/paths/Answers/VersionMessage.swift": "MainTests reads it",
    "Sources/paths/Commands/MapOptions.swift": "MapCommandTests gives them",
    "Sources/paths/RSVGConvert.swift": "MapCommandTests runs it",
    "Sources/paths/Language/DataMessages.swift": "ImportCommandTests reads them",
    "Sources/paths/Language/DomainWords.swift": "RouteCommandTests reads them",
    "Sources/paths/Language/MapWords.swift": "MapCommandTests reads them",
    "Sources/paths/Language/Help/HelpPage.swift": "HelpTests reads it",
    "Sources/paths/Language/Help/ShowHelp.swift": "HelpTests reads it",
    "Sources/paths/Language/Help/ListHelp.swift": "HelpTests reads it",
    "Sources/paths/Language/Help/ReachHelp.swift": "HelpTests reads it",
    "Sources/paths/Language/Help/BetweenHelp.swift": "HelpTests reads it",
    "Sources/paths/Language/Help/ExplainHelp.swift": "HelpTests reads it",
    "Sources/paths/Language/Help/RouteHelp.swift": "HelpTests reads it",
    "Sources/paths/Language/Help/MapHelp.swift": "HelpTests reads it",
    "Sources/paths/Language/Help/ImportHelp.swift": "HelpTests reads it",
    "Sources/paths/Language/Help/PlanHelp.swift": "HelpTests reads it",
    "Sources/paths/Language/Help/PlanAreaHelp.swift": "HelpTests reads it",
    "Sources/paths/Language/Help/DiffHelp.swift": "HelpTests reads it",
    "Sources/paths/Language/Help/GraphHelp.swift": "HelpTests reads it",
    "Sources/paths/Language/Help/RankHelp.swift": "HelpTests reads it",
    "Sources/paths/Language/Help/CompletionsHelp.swift": "HelpTests reads it",
    "Sources/paths/Language/Help/ManHelp.swift": "HelpTests reads it",
    "Sources/paths/Language/Help/DoubtHelp.swift": "HelpTests reads it",
    "Sources/paths/Language/Help/FormatsHelp.swift": "HelpTests reads it",
    "Sources/paths/Language/ReadingMessages.swift": "ImportCommandTests reads them",
  ]

  @Test(arguments: SourceTree.sources)
  func `a source has a test of its name`(source: String) {
    let test = test(of: source)
    let isThere = SourceTree.tests.contains(test)
    #expect(isThere || Self.exempt[source] != nil, "\(source) has no \(test)")
    #expect(!isThere || Self.exempt[source] == nil, "\(source) has a test: it is exempt no longer")
  }

  @Test func `what is exempt is there`() {
    #expect(Set(Self.exempt.keys).subtracting(SourceTree.sources).isEmpty)
  }

  /// `Sources/GraphCore/Path.swift` is tested by `Tests/GraphCoreTests/PathTests.swift`.
  private func test(of source: String) -> String {
    let room = SourceTree.room(of: source)
    return source.replacingOccurrences(of: "Sources/\(room)/", with: "Tests/\(room)Tests/")
      .replacingOccurrences(of: ".swift", with: "Tests.swift")
  }
}
