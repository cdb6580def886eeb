// swift-tools-version: 6.2
import PackageDescription

// The rooms of the program and which way they may look: see ARCHITECTURE.md.
let package = Package(
  name: "figures",
  platforms: [.macOS(.v14)],
  products: [
    .library(name: "FigureKit", targets: ["FigureKit"]),
    .executable(name: "figures", targets: ["figures"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .systemLibrary(
      name: "CCairo", path: "CCairo", pkgConfig: "cairo",
      providers: [.apt(["libcairo2-dev", "libpng-dev"]), .brew(["cairo", "libpng", "freetype"])]),
    .systemLibrary(
      name: "CRaqm", pkgConfig: "raqm", providers: [.apt(["libraqm-dev"]), .brew(["libraqm"])]),
    .systemLibrary(
      name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .systemLibrary(
      name: "CDeflate", pkgConfig: "libdeflate",
      providers: [.apt(["libdeflate-dev"]), .brew(["libdeflate"])]),
    .systemLibrary(
      name: "CFontconfig", pkgConfig: "fontconfig",
      providers: [.apt(["libfontconfig-dev"]), .brew(["fontconfig"])]),
    .systemLibrary(
      name: "CNettle", pkgConfig: "nettle", providers: [.apt(["nettle-dev"]), .brew(["nettle"])]),
    .target(name: "CFonts", exclude: ["Faces"]),
    .target(name: "CAllocator"),
    .target(name: "CTemporaries"),
    .target(
      name: "CColorMaps",
      exclude: ["LICENSE_MATPLOTLIB", "README.md", "make_tables.py", "tables.bin"]),

    .target(name: "LibC"),
    .target(name: "Files", dependencies: ["LibC", "CTemporaries"]),
    .target(name: "Numerics", dependencies: ["LibC"]),
    .target(name: "Activations", dependencies: ["LibC", "Numerics"]),
    .target(name: "Drawing", dependencies: ["Numerics"]),
    .target(
      name: "Typography",
      dependencies: ["LibC", "CCairo", "CFonts", "CRaqm", "CFontconfig", "Drawing", "Numerics"]),
    .target(name: "MathText", dependencies: ["Typography", "Drawing", "Numerics"]),
    .target(name: "Scales", dependencies: ["LibC", "CColorMaps", "Drawing", "Numerics"]),
    .target(
      name: "Plotting",
      dependencies: ["LibC", "Rasterizer", "Scales", "MathText", "Typography", "Drawing", "Numerics"]),
    .target(name: "Rasterizer", dependencies: ["LibC", "Drawing", "Numerics"]),
    .target(
      name: "Rendering",
      dependencies: ["LibC", "CCairo", "CDeflate", "Rasterizer", "Typography", "Drawing", "Numerics"]),
    .target(
      name: "FigureDescriptions",
      dependencies: [
        "LibC", "Files", "CNettle", "CYAML", "Plotting", "Rasterizer", "Scales", "Activations", "Numerics",
      ]),
    .target(
      name: "FigureKit",
      dependencies: [
        "Files", "FigureDescriptions", "Rasterizer", "Rendering", "Plotting", "Scales", "MathText",
        "Typography", "Drawing",
        "Activations", "Numerics",
      ]),
    .target(
      name: "FigureCommands",
      dependencies: [
        "LibC", "FigureKit", "CAllocator", "CTemporaries",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(name: "figures", dependencies: ["FigureCommands"], path: "Sources/Tool"),

    .target(name: "TestSupport", dependencies: ["LibC"], path: "Tests/TestSupport"),
    .testTarget(
      name: "NumericsTests", dependencies: ["LibC", "Numerics", "TestSupport"], exclude: ["Fixtures"]),
    .testTarget(
      name: "ActivationsTests", dependencies: ["Activations", "Numerics", "TestSupport"],
      exclude: ["Fixtures"]),
    .testTarget(name: "FilesTests", dependencies: ["LibC", "Files"]),
    .testTarget(name: "DrawingTests", dependencies: ["Drawing"]),
    .testTarget(
      name: "TypographyTests", dependencies: ["Typography", "Drawing", "TestSupport"],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "MathTextTests", dependencies: ["MathText", "Typography", "TestSupport"], exclude: ["Fixtures"]),
    .testTarget(name: "ScalesTests", dependencies: ["LibC", "Scales", "TestSupport"], exclude: ["Fixtures"]),
    .testTarget(
      name: "PlottingTests", dependencies: ["Plotting", "Scales", "TestSupport"],
      exclude: ["Artists/Fixtures", "Legend/Fixtures", "Model/Fixtures"]),
    .testTarget(name: "RasterizerTests", dependencies: ["Rasterizer"], exclude: ["Fixtures"]),
    .testTarget(name: "RenderingTests", dependencies: ["LibC", "Files", "Rendering"], exclude: ["Fixtures"]),
    .testTarget(
      name: "FigureDescriptionsTests",
      dependencies: ["Files", "FigureDescriptions", "Scales", "TestSupport"],
      exclude: ["Fixtures"]),
    .testTarget(name: "FigureKitTests", dependencies: ["FigureKit", "CFonts"], exclude: ["Fixtures"]),
    .testTarget(
      name: "FigureCommandsTests", dependencies: ["LibC", "FigureCommands", "FigureKit", "figures"]),
  ],
  cLanguageStandard: .c2x
)

// Only `Fuzzing/run` builds what is there for libFuzzer, which brings its own main function.
if Context.environment["FIGURES_FUZZING"] != nil {
  package.targets.append(
    .executableTarget(
      name: "FuzzInputs", dependencies: ["LibC", "Files", "FigureKit"], path: "Fuzzing/Inputs",
      swiftSettings: [.unsafeFlags(["-parse-as-library"])]))
}
