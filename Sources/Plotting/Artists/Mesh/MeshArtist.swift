import FigureDrawing
import FigureNumbers
import Scales

/// Cells of a grid in the colours of their values: matplotlib's `pcolormesh` and `pcolor`.
///
/// ```swift
/// var mesh = Mesh(Grid([[0, 1], [2, 3]])!)
/// mesh.x = [0, 1, 4]
/// mesh.y = [0, 1, 2]
/// let figure = Figure { Axes { mesh } }
/// ```
public struct MeshArtist: Sendable, Equatable, Codable {
  /// What the places are those of.
  public enum Shading: String, Sendable, Codable, CaseIterable {
    /// Of corners where there is one more of them than cells each way, else of centres.
    case auto
    /// Of the corners of cells.
    case flat
    /// Of the centres of cells, whose edges lie halfway between them.
    case nearest
  }

  /// The lines around cells.
  public enum Edges: Sendable, Equatable, Codable {
    /// In the colour of the cell.
    case face
    /// Taken in turn.
    case colors([ColorSpec])
  }

  /// Row by row, the first at the bottom; what is not finite is left out.
  public var z: Grid
  /// One for each column of corners or centres, or one for each corner or centre, row by row; nil counts from 0.
  public var x: [Double]?
  /// One for each row, or one for each corner or centre.
  public var y: [Double]?
  public var shading = Shading.auto
  public var mapping = ColorMapping()
  /// Nil: none.
  public var edges: Edges?
  /// Of the edges, in points; nil takes the style's, or a quarter of a point with ``isOfPolygons``.
  public var linewidth: Double?
  public var alpha: Double?
  /// Nil: only edges of polygons are smoothed.
  public var antialiased: Bool?
  /// Whether each cell is a polygon of its own, which is not moved onto whole pixels (`pcolor`).
  public var isOfPolygons = false
  public var zorder: Double?
  /// A colour bar beside the axes.
  public var colorbar: Colorbar?

  public init(_ z: Grid) { self.z = z }
}

public typealias Mesh = MeshArtist

extension MeshArtist: ArtistContent {
  public var artist: Artist { .mesh(self) }

  public var cost: DrawingCost? {
    DrawingCost(z.values.count, "cells of a mesh", bytesEach: isOfPolygons || edges != nil ? 800 : 300)
  }

  public func settle(into axes: inout ArtistSettler) throws(LayoutError) {
    let corners = try MeshCorners(of: self)
    let edges = edgeLook(axes.style)
    do throws(NormError) {
      let (map, found) = try mapping.settled(for: z.values)
      let norm = axes.norm(found, with: colorbar)
      let alpha = Alpha(alpha)
      let palette = map.colors.map { alpha.applied(toAutomatic: $0) } + [.clear]
      axes.add(
        ResolvedMesh(
          corners: corners, colors: norm.indices(of: z.values, in: map), palette: palette,
          isMissing: isOfPolygons ? z.values.map { !$0.isFinite } : nil, edges: edges,
          isAliased: !(antialiased ?? (isOfPolygons && edges != nil)), zorder: zorder ?? 1))
      axes.add(map, norm, alpha: self.alpha, colorbar: colorbar)
    } catch {
      throw LayoutError("\(error)")
    }
  }

  private func edgeLook(_ style: Style) -> ResolvedMesh.Edges? {
    guard let edges else { return nil }
    let width = linewidth ?? (isOfPolygons ? 0.25 : style.patch.linewidth)
    switch edges {
    case .face: return ResolvedMesh.Edges(colors: nil, width: width)
    case .colors(let specs):
      let colors = Alpha(alpha).applied(to: specs, in: style)
      return colors.isEmpty ? nil : ResolvedMesh.Edges(colors: colors, width: width)
    }
  }
}
