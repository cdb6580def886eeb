import Testing

@testable import FigureKit
