// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "paths",
  products: [
    .executable(name: "paths", targets: ["paths"]),
    .library(name: "GraphCore", targets: ["GraphCore"]),
    .library(name: "Careers", targets: ["Careers"]),
    .library(name: "Sheets", targets: ["Sheets"]),
    .library(name: "Tables", targets: ["Tables"]),
    .library(name: "Routes", targets: ["Routes"]),
    .library(name: "Planning", targets: ["Planning"]),
    .library(name: "Pictures", targets: ["Pictures"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
  ],
  targets: [
    // The house, in the order of its arrows; Sources/README.md is the map.
    .target(
      name: "ShippedGraphs", path: "Graphs",
      exclude: [
        "README.md", "answers.schema.json", "career-graph.schema.json", "cigref-2021.curation.json",
      ],
      sources: ["ShippedGraphs.c"]),
    .target(name: "GraphCore"),
    .target(name: "Careers", dependencies: ["GraphCore", "ShippedGraphs"]),
    .target(name: "Sheets", dependencies: ["Careers"]),
    .target(name: "Tables", dependencies: ["Careers"]),
    .target(name: "Routes", dependencies: ["Careers", "GraphCore"]),
    .target(name: "Planning", dependencies: ["Careers", "GraphCore", "Routes", "Tables"]),
    .target(name: "Pictures", dependencies: ["Careers", "Planning", "Routes"]),
    .executableTarget(
      name: "paths",
      dependencies: [
        "Careers", "Pictures", "Planning", "Routes", "Sheets", "Tables",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Subprocess", package: "swift-subprocess"),
        .product(name: "SystemPackage", package: "swift-system"),
      ]),

    // Tests mirror the sources file by file; HouseTests checks the house itself.
    .target(
      name: "TestSupport", dependencies: ["Careers", "GraphCore"], path: "Tests/TestSupport"),
    .testTarget(name: "GraphCoreTests", dependencies: ["GraphCore", "TestSupport"]),
    .testTarget(name: "CareersTests", dependencies: ["Careers", "GraphCore", "TestSupport"]),
    .testTarget(
      name: "SheetsTests", dependencies: ["Careers", "Sheets", "TestSupport"],
      exclude: ["Fixtures"]),
    .testTarget(name: "TablesTests", dependencies: ["Careers", "Tables", "TestSupport"]),
    .testTarget(
      name: "RoutesTests", dependencies: ["Careers", "GraphCore", "Routes", "TestSupport"]),
    .testTarget(
      name: "PlanningTests",
      dependencies: ["Careers", "GraphCore", "Planning", "Routes", "Tables", "TestSupport"]),
    .testTarget(
      name: "PicturesTests", dependencies: ["Careers", "Pictures", "Routes", "TestSupport"]),
    .testTarget(
      name: "pathsTests",
      dependencies: [
        "Careers", "Routes", "TestSupport", "paths",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .testTarget(name: "HouseTests", dependencies: ["TestSupport"]),
  ],
  // For #embed, by which ShippedGraphs.c takes in the data.
  cLanguageStandard: .c2x
)

// Benchmarks and their tool are there only when asked for, so that a plain build neither resolves nor
// compiles them: see Benchmarks/README.md.
if Context.environment["PATHS_BENCHMARKS"] != nil {
  package.dependencies.append(
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []))
  package.targets.append(
    .executableTarget(
      name: "PathsBenchmarks",
      dependencies: [
        "Careers", "GraphCore", "Routes", "TestSupport",
        .product(name: "Benchmark", package: "benchmark"),
      ],
      path: "Benchmarks/PathsBenchmarks",
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]))
  package.targets.append(
    .executableTarget(
      name: "PeerRunner",
      dependencies: ["GraphCore", .product(name: "SystemPackage", package: "swift-system")],
      path: "Benchmarks/PeerRunner"))
  package.targets.append(
    .executableTarget(
      name: "GraphCoreAnswers", dependencies: ["GraphCore", "TestSupport"],
      path: "Benchmarks/Comparison/GraphCoreAnswers"))
}

for target in package.targets where target.name != "ShippedGraphs" {
  target.swiftSettings = [
    // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0335-existential-any.md
    .enableUpcomingFeature("ExistentialAny"),
    // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0444-member-import-visibility.md
    .enableUpcomingFeature("MemberImportVisibility"),
    // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0409-access-level-on-imports.md
    .enableUpcomingFeature("InternalImportsByDefault"),
    // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0458-strict-memory-safety.md
    .strictMemorySafety(),
    // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0480-swiftpm-warning-control.md
    .treatAllWarnings(as: .error),
  ]
}
