// swift-tools-version: 6.2
import PackageDescription

// Measures where the time of a figure goes: swift run -c release --package-path Benchmarks stages Figures/*.yaml
let package = Package(
  name: "benchmarks",
  platforms: [.macOS(.v14)],
  dependencies: [.package(name: "figures", path: "..")],
  targets: [
    .executableTarget(name: "stages", dependencies: [.product(name: "FigureKit", package: "figures")])
  ]
)
