import type { EngineGraph } from './engine'
import { factor, format } from './numbers'
import { computed, gradient, name, times, tried, words, wrong, type Part } from './sentences'
import type { Trial } from './trials'

export interface Node {
  name: string
  op: string
  data: number
  /** What the engine found. */
  gradient: number
  isInput: boolean
  inputs: number[]
  locals: number[]
  /** How often it is used. */
  uses: number
}

/** A gradient on its way along one edge: from a value to its input at a place. */
export interface Share {
  from: number
  place: number
  upstream: number
  local: number
  amount: number
  /** Whether a later share took its place. */
  lost: boolean
}

/** One moment of the walk: what is known by then, and what has just happened. */
export interface Step {
  phase: 'forward' | 'backward'
  /** How many values are known. */
  known: number
  gradients: (number | undefined)[]
  /** For each value the shares that have come to it. */
  shares: Share[][]
  node?: number
  share?: Share
  /** The nodes at which the mistake did its harm, by then. */
  spoilt: ReadonlySet<number>
  sentence: Part[]
}

export type Mistake = 'none' | 'overwrite' | 'order'

export function nodesOf(graph: EngineGraph): Node[] {
  const ops = graph.ops()
  const data = graph.data()
  const gradients = graph.gradients()
  const nodes = graph.names().map((name, i) => ({
    name,
    op: ops[i],
    data: data[i],
    gradient: gradients[i],
    isInput: graph.isInput(i),
    inputs: [...graph.inputs(i)],
    locals: [...graph.localGradients(i)],
    uses: 0
  }))
  nodes.forEach(node => node.inputs.forEach(input => nodes[input].uses++))
  return nodes
}

export function isConstant(node: Node): boolean {
  return node.op === '' && !node.isInput
}

/**
 * All steps through a graph: forward, value by value, then backward, share by share.
 *
 * @param trials how the result moved when an input was moved
 */
export function walk(nodes: Node[], mistake: Mistake, trials: Map<string, Trial>, forwardOnly: boolean): Step[] {
  const walker = new Walker(nodes, mistake)
  walker.forward(forwardOnly)
  if (!forwardOnly) {
    walker.backward()
    walker.end(trials)
  }
  return walker.steps
}

class Walker {
  readonly steps: Step[] = []
  private readonly gradients: (number | undefined)[]
  private readonly shares: Share[][]
  private readonly spoilt = new Set<number>()
  private readonly root: number

  constructor(
    private readonly nodes: Node[],
    private readonly mistake: Mistake
  ) {
    this.gradients = nodes.map(() => undefined)
    this.shares = nodes.map(() => [])
    this.root = nodes.length - 1
  }

  forward(only: boolean) {
    const first = this.nodes.findIndex(node => node.op !== '')
    this.add('forward', 0, {}, words('The inputs have their numbers. Step forward to compute the rest, node by node.'))
    for (let i = first; i < this.nodes.length; i++) {
      const node = this.nodes[i]
      if (node.op !== '') {
        this.add(
          'forward',
          i + 1,
          { node: i },
          ...computed(
            node,
            node.inputs.map(it => this.nodes[it])
          )
        )
      }
    }
    if (only) {
      const last = this.steps[this.steps.length - 1]
      last.sentence = [...last.sentence, words(' That is the result.')]
    }
  }

  backward() {
    const { nodes, root } = this
    this.gradients[root] = 1
    this.add(
      'backward',
      nodes.length,
      { node: root },
      words('Now backward: if a value moves a little, how many times as far does the result move? For '),
      name(nodes[root]),
      words(' itself that is '),
      gradient('1'),
      words('.')
    )
    const queue = this.mistake === 'order' ? [root] : nodes.map((_, i) => root - i)
    const reached = new Set(queue)
    const passed = new Set<number>()
    for (const i of queue) {
      passed.add(i)
      const early = this.shares[i].length < nodes[i].uses
      nodes[i].inputs.forEach((input, place) => {
        this.pass(i, place, early, passed.has(input) && nodes[input].inputs.length > 0)
        if (!reached.has(input)) {
          reached.add(input)
          queue.push(input)
        }
      })
    }
  }

  /**
   * One share goes along one edge. It goes early if its own node has not got all of its shares, and comes late if the
   * input has passed on already what it had.
   */
  private pass(from: number, place: number, early: boolean, late: boolean) {
    const target = this.nodes[from].inputs[place]
    const upstream = this.gradients[from]!
    const local = this.nodes[from].locals[place]
    const share = { from, place, upstream, local, amount: upstream * local, lost: false }
    const before = this.gradients[target]
    const overwrites = this.mistake === 'overwrite' && before !== undefined
    if (early) {
      this.spoilt.add(from)
    }
    if (overwrites) {
      this.spoilt.add(target)
      this.shares[target] = this.shares[target].map(old => ({ ...old, lost: true }))
    }
    this.shares[target] = [...this.shares[target], share]
    this.gradients[target] = overwrites ? share.amount : (before ?? 0) + share.amount
    this.add(
      'backward',
      this.nodes.length,
      { node: target, share },
      name(this.nodes[from]),
      words(' passes '),
      gradient(`${factor(upstream)} × ${factor(local)} = ${format(share.amount)}`),
      words(' to '),
      name(this.nodes[target]),
      early ? wrong(', too early: a share of its own is still to come. ') : words(': its own gradient times the local gradient. '),
      ...this.arrival(target, share, before, overwrites, late)
    )
  }

  private arrival(
    target: number,
    share: Share,
    before: number | undefined,
    overwrites: boolean,
    late: boolean
  ): Part[] {
    const node = this.nodes[target]
    if (overwrites) {
      return [
        words('The mistake: '),
        wrong(`= ${format(share.amount)}`),
        words(' takes the place of '),
        gradient(format(before!)),
        words(', and that share is lost.')
      ]
    }
    if (late) {
      return [
        words('The mistake: '),
        name(node),
        words(' has passed on already, without these '),
        wrong(format(share.amount)),
        words('. They go no further.')
      ]
    }
    if (before !== undefined) {
      return [
        words('The result depends on '),
        name(node),
        words(' in one more way, so the shares add up: '),
        gradient(`${factor(before)} + ${factor(share.amount)} = ${format(this.gradients[target]!)}`),
        words('. '),
        ...this.ready(target)
      ]
    }
    return node.uses > 1
      ? [name(node), words(` is used ${times(node.uses)}, so this is not all yet.`)]
      : this.ready(target)
  }

  /** What a node may do that has got its last share. */
  private ready(target: number): Part[] {
    const node = this.nodes[target]
    if (node.inputs.length === 0 || this.shares[target].length < node.uses) {
      return []
    }
    const all = node.uses === 1 ? ' has now its only share' : ` has now all its ${node.uses} shares`
    return [name(node), words(`${all}, and may pass its own on.`)]
  }

  end(trials: Map<string, Trial>) {
    const inputs = this.nodes.map((_, i) => i).filter(i => this.nodes[i].isInput)
    const isWrong = (i: number) => differs(this.gradients[i]!, this.nodes[i].gradient)
    const shown = inputs.find(isWrong) ?? inputs.find(i => this.nodes[i].uses > 1) ?? inputs[0]
    if (shown !== undefined) {
      const trial = trials.get(this.nodes[shown].name)!
      this.add('backward', this.nodes.length, { node: shown }, ...this.check(shown, trial, isWrong(shown)))
    }
  }

  /** What happens when an input is moved in earnest. */
  private check(input: number, trial: Trial, isWrong: boolean): Part[] {
    const node = this.nodes[input]
    const result = this.nodes[this.root].data
    const found = this.gradients[input]!
    if (!Number.isFinite(result)) {
      return [
        words(`With these numbers the formula has no number: its result is ${format(result)}. `),
        words('So nothing can be said of how it moves, and the gradients mean nothing. Move an input.')
      ]
    }
    const moved = tried(node, trial)
    if (isWrong) {
      return [...moved, words('The gradient says '), wrong(format(found)), words(': wrong. '), ...this.culprits()]
    }
    if (!Number.isFinite(trial.below + trial.above)) {
      return moved
    }
    if (trial.isKink) {
      return [
        ...moved,
        words('That is a kink, where no one number is right. For the slope of relu at 0, PyTorch and this engine take 0, so '),
        words('the gradient is '),
        gradient(format(found)),
        words('.')
      ]
    }
    if (this.mistake !== 'none') {
      return [...moved, words('So the gradient is right: in this graph the mistake does no harm.')]
    }
    if (node.uses < 2) {
      return [...moved, words('Its gradient is '), gradient(format(found)), words('.')]
    }
    const ways = this.shares[input].flatMap((share, i) => [
      words(i === 0 ? '' : i === node.uses - 1 ? ' and ' : ', '),
      gradient(format(share.amount)),
      ...(share.from === this.root ? [words(' directly')] : [words(' through '), name(this.nodes[share.from])])
    ])
    return [...moved, words(`It has ${node.uses} ways to the result, and all of them move: `), ...ways, words('.')]
  }

  /** Where the mistake did its harm. */
  private culprits(): Part[] {
    const names = [...this.spoilt].flatMap((i, at) => [words(at === 0 ? '' : ', '), name(this.nodes[i])])
    return [
      words('It went wrong at '),
      ...names,
      words(this.mistake === 'order' ? ', where a gradient was passed on too early' : ', where a share was lost'),
      words('. Step back, or begin again (↺), to see it happen.')
    ]
  }

  private add(phase: Step['phase'], known: number, now: { node?: number; share?: Share }, ...sentence: Part[]) {
    const [gradients, shares, spoilt] = [[...this.gradients], [...this.shares], new Set(this.spoilt)]
    this.steps.push({ phase, known, gradients, shares, spoilt, ...now, sentence })
  }
}

/** Whether two gradients are more unlike than the order of additions can make them. */
export function differs(a: number, b: number): boolean {
  return Math.abs(a - b) > 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))
}
