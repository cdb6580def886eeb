@_exported import Activations
@_exported import Drawing
@_exported import FigureDescriptions
@_exported import Files
@_exported import MathText
@_exported import Numerics
@_exported import Plotting
@_exported import Rendering
@_exported import Scales
@_exported import Typography

@_exported import enum Rasterizer.ImageFilter
