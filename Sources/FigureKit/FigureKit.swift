@_exported import Activations
@_exported import FigureDescriptions
@_exported import FigureDrawing
@_exported import FigureFiles
@_exported import FigureNumbers
@_exported import FigureRendering
@_exported import MathText
@_exported import Plotting
@_exported import Scales
@_exported import Typography

@_exported import enum Rasterizer.ImageFilter
