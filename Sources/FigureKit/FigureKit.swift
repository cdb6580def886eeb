@_exported import Activations
@_exported import Drawing
@_exported import FigureDescriptions
@_exported import MathText
@_exported import Numerics
@_exported import Plotting
@_exported import Rendering
@_exported import Typography
