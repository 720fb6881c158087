/// Times the graph library on generated graphs, one workload after the other, as other libraries are.
///
///     PeerRunner BASE WORKLOAD...   a graph in BASE.bin and BASE.meta, or a flow network in BASE.mcf
///     PeerRunner --csv FILE         reads a file of edges, and tells time and memory
///
/// See `Benchmarks/README.md` for the files, the workloads and the table.
@main
struct PeerRunner {
  static func main() throws {
    var arguments = CommandLine.arguments.dropFirst()
    guard let base = arguments.popFirst(), let first = arguments.first else {
      fatalError("usage: PeerRunner BASE WORKLOAD... | PeerRunner --csv FILE")
    }
    if base == "--csv" {
      try CSVLoading.run(first)
    } else if first.hasPrefix("mcf") {
      try FlowWorkloads.run(Array(arguments), base: base)
    } else {
      try GraphWorkloads.run(Array(arguments), base: base)
    }
  }
}
