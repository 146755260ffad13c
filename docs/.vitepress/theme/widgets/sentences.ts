import { exact, factor, format } from './numbers'
import { isConstant, type Node } from './steps'
import type { Trial } from './trials'

/** A piece of a sentence, and what kind of number it is. */
export interface Part {
  text: string
  kind?: 'name' | 'value' | 'gradient' | 'wrong'
}

export const name = (node: Node): Part => ({ text: node.name, kind: 'name' })
export const value = (x: number): Part => ({ text: format(x), kind: 'value' })
const measured = (text: string): Part => ({ text, kind: 'value' })
export const gradient = (text: string): Part => ({ text, kind: 'gradient' })
export const wrong = (text: string): Part => ({ text, kind: 'wrong' })
export const words = (text: string): Part => ({ text })

/** How a value came about, and how far it moves when its inputs move. */
export function computed(node: Node, inputs: Node[]): Part[] {
  const [a, b] = inputs.map(input => input.data)
  const made = [name(node), words(` = ${operation(node.op, a, b)} = `), value(node.data)]
  return Number.isFinite(node.data) ? [...made, words('. '), ...localGradients(node, inputs)] : [...made, words(': no number.')]
}

function localGradients(node: Node, inputs: Node[]): Part[] {
  const [first, second] = node.locals.map(local => gradient(format(local)))
  if (inputs.length === 2 && inputs[0] === inputs[1]) {
    return [
      name(inputs[0]),
      words(' comes in twice. As left operand it moves '),
      name(node),
      words(' '),
      first,
      words(' times as far as itself, as right operand '),
      second,
      words(' times. These are the local gradients.')
    ]
  }
  const movable = inputs.map((input, i) => ({ input, i })).filter(({ input }) => !isConstant(input))
  if (movable.length === 0) {
    return [words('It is made of constants, which do not move.')]
  }
  const [one, other] = movable
  const moved = [
    words(inputs.length > 1 ? 'If only ' : 'If '),
    name(one.input),
    words(' moves a little, '),
    name(node),
    words(' moves '),
    one.i === 0 ? first : second,
    words(' times as far')
  ]
  return other
    ? [...moved, words('; if only '), name(other.input), words(', '), second, words(' times. These are its local gradients.')]
    : [...moved, words(': its local gradient.')]
}

function operation(op: string, a: number, b: number): string {
  if (op === 'neg') {
    return `−${factor(a)}`
  }
  if (op.startsWith('^')) {
    return `${factor(a)}^${format(Number(op.slice(1)))}`
  }
  const signs: Record<string, string> = { '+': '+', '-': '−', '*': '×', '/': '÷' }
  return op in signs ? `${format(a)} ${signs[op]} ${factor(b)}` : `${op}(${format(a)})`
}

export function times(count: number): string {
  return count === 2 ? 'twice' : `${count} times`
}

/** What happened when an input was moved in earnest, and what its gradient has to do with that. */
export function tried(input: Node, trial: Trial): Part[] {
  const { from, to, below, above, slope, isKink } = trial
  const move = [words('Try it: move '), name(input)]
  if (!Number.isFinite(below) || !Number.isFinite(above)) {
    return [words('Beside this number of '), name(input), words(' the formula has no number, so it cannot be tried. ')]
  }
  if (isKink) {
    return [
      ...move,
      words(' up a little, and the result moves '),
      gradient(format(above, 3)),
      words(' times as far; move it down, '),
      gradient(format(below, 3)),
      words(' times. ')
    ]
  }
  // As many digits of the one as the other has, so that a reader can divide.
  const [size, shown] = [to - from, Number(slope.toFixed(3))]
  const way = [...move, words(` from ${exact(from)} to ${exact(to)}, by ${exact(size)}, and the result `)]
  if (shown !== 0) {
    return [
      ...way,
      words('moves by '),
      measured(exact(shown * size)),
      words(', '),
      gradient(exact(shown)),
      words(' times as far. ')
    ]
  }
  return slope === 0
    ? [...way, words('does not move. ')]
    : [...way, words('moves by no more than '), measured(format(Math.abs(slope * size))), words(', which is as good as 0. ')]
}
