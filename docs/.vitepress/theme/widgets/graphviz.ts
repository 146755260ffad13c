import type { Viz } from '@viz-js/viz'
import type { Node } from './steps'

export interface PlacedNode {
  name: string
  x: number
  y: number
  width: number
  height: number
}

export interface PlacedEdge {
  from: string
  to: string
  path: string
  /** Where its label goes. */
  x: number
  y: number
}

/** Where Graphviz puts the nodes and edges of a graph; y goes down. */
export interface Layout {
  width: number
  height: number
  nodes: PlacedNode[]
  edges: PlacedEdge[]
}

let viz: Promise<Viz> | undefined

export function loadGraphviz(): Promise<Viz> {
  viz ??= import('@viz-js/viz').then(module => module.instance())
  return viz
}

/** Room for what the page writes into a node, and beside an edge: a product, in two lines, where Dot.of has a number. */
const NODE = { width: 1.94, height: 0.98, fixedsize: true, fontsize: 7 }
const PRODUCT = '00.0 × (−0.00)\\n= 00.00'

/** The least scale at which a drawing can be read. */
export const LEAST_SCALE = 0.8

/**
 * Lays out a graph that the engine wrote in DOT: from the inputs at the left to the result at the right, or from top to
 * bottom where there is not room enough. The first line of each label is the node's name.
 */
export async function layout(dot: string, room: number): Promise<Layout> {
  const viz = await loadGraphviz()
  const roomy = dot.replace(/( -> .*\[label=")[^"]*/g, `$1${PRODUCT}`)
  const rightward = place(viz, roomy, { nodesep: 0.3, ranksep: 0.2 })
  return rightward.width * LEAST_SCALE <= room
    ? rightward
    : place(viz, roomy.replace('rankdir=LR', 'rankdir=TB'), { nodesep: 0.25, ranksep: 0.4 })
}

/** Whether a layout is one of exactly these nodes and edges. */
export function fits(layout: Layout, nodes: Node[]): boolean {
  const drawn = layout.edges.map(({ from, to }) => `${from} ${to}`)
  const wanted = nodes.flatMap(node => node.inputs.map(input => `${nodes[input].name} ${node.name}`))
  return layout.nodes.length === nodes.length && drawn.sort().join('\n') === wanted.sort().join('\n')
}

function place(viz: Viz, dot: string, graphAttributes: { nodesep: number; ranksep: number }): Layout {
  const graph: any = viz.renderJSON(dot, {
    graphAttributes,
    nodeAttributes: NODE,
    edgeAttributes: { fontsize: 13 }
  })
  const [, , width, height] = numbers(graph.bb)
  const names: string[] = graph.objects.map((node: any) => node.label.split('\\n')[0])
  return {
    width,
    height,
    nodes: graph.objects.map((node: any, i: number) => {
      const [x, y] = numbers(node.pos)
      return { name: names[i], x, y: height - y, width: node.width * 72, height: node.height * 72 }
    }),
    edges: graph.edges.map((edge: any) => {
      const [x, y] = numbers(edge.lp)
      return { from: names[edge.tail], to: names[edge.head], path: path(edge.pos, height), x, y: height - y }
    })
  }
}

/** Graphviz writes a spline as `e,x,y x,y x,y x,y …`: the arrow's tip, then a start and three points for each curve. */
function path(pos: string, height: number): string {
  const points = pos.split(' ').map(point => numbers(point.replace(/^e,/, '')))
  const [tip, start, ...rest] = points.map(([x, y]) => `${x.toFixed(1)} ${(height - y).toFixed(1)}`)
  return `M${start}C${rest.join(' ')}L${tip}`
}

function numbers(text: string): number[] {
  return text.split(',').map(Number)
}
