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
    .target(
      name: "CStyleSheets",
      exclude: ["LICENSE_MATPLOTLIB", "README.md", "make_sheets.py", "sheets.txt"]),

    .target(name: "LibC"),
    .target(name: "FigureFiles", dependencies: ["LibC", "CTemporaries"]),
    .target(name: "FigureNumbers", dependencies: ["LibC"]),
    .target(name: "Activations", dependencies: ["LibC", "FigureNumbers"]),
    .target(name: "FigureDrawing", dependencies: ["FigureNumbers"]),
    .target(
      name: "Typography",
      dependencies: ["LibC", "CCairo", "CFonts", "CRaqm", "CFontconfig", "FigureDrawing", "FigureNumbers"]),
    .target(name: "MathText", dependencies: ["Typography", "FigureDrawing", "FigureNumbers"]),
    .target(name: "Scales", dependencies: ["LibC", "CColorMaps", "FigureDrawing", "FigureNumbers"]),
    .target(
      name: "Plotting",
      dependencies: [
        "LibC", "Rasterizer", "Scales", "MathText", "Typography", "FigureDrawing", "FigureNumbers",
      ]),
    .target(name: "Rasterizer", dependencies: ["LibC", "FigureDrawing", "FigureNumbers"]),
    .target(
      name: "FigureRendering",
      dependencies: [
        "LibC", "CCairo", "CDeflate", "Rasterizer", "Typography", "FigureDrawing", "FigureNumbers",
      ]),
    .target(
      name: "FigureDescriptions",
      dependencies: [
        "LibC", "FigureFiles", "FigureRendering", "CNettle", "CStyleSheets", "CYAML", "Plotting",
        "Rasterizer", "Scales",
        "Activations",
        "FigureNumbers",
      ]),
    .target(
      name: "FigureKit",
      dependencies: [
        "FigureFiles", "FigureDescriptions", "Rasterizer", "FigureRendering", "Plotting", "Scales",
        "MathText",
        "Typography", "FigureDrawing",
        "Activations", "FigureNumbers",
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
      name: "FigureNumbersTests", dependencies: ["LibC", "FigureNumbers", "TestSupport"],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "ActivationsTests", dependencies: ["Activations", "FigureNumbers", "TestSupport"],
      exclude: ["Fixtures"]),
    .testTarget(name: "FigureFilesTests", dependencies: ["LibC", "FigureFiles"]),
    .testTarget(name: "FigureDrawingTests", dependencies: ["FigureDrawing"]),
    .testTarget(
      name: "TypographyTests", dependencies: ["Typography", "FigureDrawing", "TestSupport"],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "MathTextTests", dependencies: ["MathText", "Typography", "TestSupport"], exclude: ["Fixtures"]),
    .testTarget(name: "ScalesTests", dependencies: ["LibC", "Scales", "TestSupport"], exclude: ["Fixtures"]),
    .testTarget(
      name: "PlottingTests", dependencies: ["Plotting", "Scales", "TestSupport"],
      exclude: ["Artists/Fixtures", "Legend/Fixtures", "Model/Fixtures"]),
    .testTarget(name: "RasterizerTests", dependencies: ["Rasterizer"], exclude: ["Fixtures"]),
    .testTarget(
      name: "FigureRenderingTests", dependencies: ["LibC", "FigureFiles", "FigureRendering"],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "FigureDescriptionsTests",
      dependencies: ["FigureFiles", "FigureRendering", "FigureDescriptions", "Scales", "TestSupport"],
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
      name: "FuzzInputs", dependencies: ["LibC", "FigureFiles", "FigureKit"], path: "Fuzzing/Inputs",
      swiftSettings: [.unsafeFlags(["-parse-as-library"])]))
}
