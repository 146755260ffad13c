import type { Node } from './steps'

/** What was measured when an input was moved in earnest, a little down and a little up. */
export interface Trial {
  /** Where the input was moved from and to: as far below its number as above. */
  from: number
  to: number
  /** How many times as far the result moved, below the input's number, above it, and in all. */
  below: number
  above: number
  slope: number
  /** Whether the two sides of a kink were found to be unlike. */
  isKink: boolean
}

/** How far an input is moved at first, and at least. */
const NUDGE = 1e-3
const LEAST_NUDGE = 1e-6

/**
 * Moves an input, and measures how the result moves. Where that goes over a kink, or to where the formula has no number,
 * the input is moved less, since gradients speak of small movements.
 *
 * @param graphAt all values where the input has this number; the result is the last
 */
export function tryOut(x: number, graphAt: (x: number) => Node[]): Trial {
  const size = Math.max(1, 10 ** (Math.floor(Math.log10(Math.abs(x) || 1)) - 2))
  const here = graphAt(x)
  for (let nudge = NUDGE * size; ; nudge /= 10) {
    const [low, high] = [graphAt(x - nudge), graphAt(x + nudge)]
    const [a, b, c] = [low, here, high].map(nodes => nodes[nodes.length - 1].data)
    const bends = [low, high].some(nodes => sides(nodes) !== sides(here))
    if (nudge <= LEAST_NUDGE * size || (!bends && Number.isFinite(c - a))) {
      const [below, above] = [(b - a) / nudge, (c - b) / nudge]
      const isKink = bends && Math.abs(above - below) > 0.01 * Math.max(Math.abs(above), Math.abs(below))
      return { from: x - nudge, to: x + nudge, below, above, slope: (c - a) / (2 * nudge), isKink }
    }
  }
}

/** On which side of its kink each relu is. */
function sides(nodes: Node[]): string {
  return nodes
    .filter(node => node.op === 'relu')
    .map(node => Math.sign(nodes[node.inputs[0]].data))
    .join()
}
