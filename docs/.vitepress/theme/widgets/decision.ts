/** A network's outputs on a square grid: all outputs of the first corner, of the second, … */
export interface Grid {
  side: number
  outputs: number
  scores: Float64Array
}

/** The colours of the classes. */
export const COLOURS = [
  [37, 99, 201],
  [232, 113, 10],
  [13, 146, 112]
]

export function classes(outputs: number): number {
  return Math.max(2, outputs)
}

/** By how much a class leads the others; negative where it does not. One output is the lead of class 1. */
export function lead(scores: ArrayLike<number>, at: number, outputs: number, kind: number): number {
  if (outputs === 1) {
    return kind === 1 ? scores[at] : -scores[at]
  }
  let others = -Infinity
  for (let i = 0; i < outputs; i++) {
    others = i !== kind && scores[at + i] > others ? scores[at + i] : others
  }
  return scores[at + kind] - others
}

/** The class that leads; the first where none does. */
export function decision(scores: ArrayLike<number>, at: number, outputs: number): number {
  for (let kind = 1; kind < classes(outputs); kind++) {
    if (lead(scores, at, outputs, kind) > 0) {
      return kind
    }
  }
  return 0
}

/** Colours each pixel by the scores of the four corners around it: deeper where the lead is larger. */
export function shade(image: ImageData, grid: Grid, paper: number[]) {
  const { side, outputs, scores } = grid
  const scale = (side - 1) / (image.width - 1)
  const here = new Float64Array(outputs)
  for (let y = 0, pixel = 0; y < image.height; y++) {
    const top = Math.min(side - 2, Math.floor(y * scale))
    const down = y * scale - top
    for (let x = 0; x < image.width; x++, pixel += 4) {
      const left = Math.min(side - 2, Math.floor(x * scale))
      const across = x * scale - left
      const upper = (top * side + left) * outputs
      const lower = upper + side * outputs
      for (let i = 0; i < outputs; i++) {
        const above = scores[upper + i] * (1 - across) + scores[upper + outputs + i] * across
        const below = scores[lower + i] * (1 - across) + scores[lower + outputs + i] * across
        here[i] = above * (1 - down) + below * down
      }
      const kind = decision(here, 0, outputs)
      const depth = 0.1 + 0.4 * Math.tanh(lead(here, 0, outputs, kind) / 2)
      for (let i = 0; i < 3; i++) {
        image.data[pixel + i] = paper[i] + (COLOURS[kind][i] - paper[i]) * depth
      }
      image.data[pixel + 3] = 255
    }
  }
}

/**
 * Lines along which the network changes its mind: where the lead of a class is 0, cell by cell (marching squares), each
 * as x, y, x, y in cells.
 */
export function boundary(grid: Grid): number[][] {
  const { side, outputs, scores } = grid
  const lines: number[][] = []
  for (let kind = 0; kind < outputs; kind++) {
    const at = (x: number, y: number) => lead(scores, (y * side + x) * outputs, outputs, kind)
    for (let y = 0; y < side - 1; y++) {
      for (let x = 0; x < side - 1; x++) {
        const corners = [at(x, y), at(x + 1, y), at(x + 1, y + 1), at(x, y + 1)]
        const crossings = corners.flatMap((a, i) => {
          const b = corners[(i + 1) % 4]
          const share = a / (a - b)
          return a > 0 === b > 0 ? [] : [[x + [share, 1, 1 - share, 0][i], y + [0, share, 1, 1 - share][i]]]
        })
        for (let i = 0; i + 1 < crossings.length; i += 2) {
          lines.push([...crossings[i], ...crossings[i + 1]])
        }
      }
    }
  }
  return lines
}
