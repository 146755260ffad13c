import { factor, format } from './numbers'
import type { Node } from './steps'

/** A piece of a sentence, and what kind of number it is. */
export interface Part {
  text: string
  kind?: 'name' | 'value' | 'gradient' | 'wrong'
}

export const name = (node: Node): Part => ({ text: node.name, kind: 'name' })
export const value = (x: number): Part => ({ text: format(x), kind: 'value' })
export const gradient = (text: string): Part => ({ text, kind: 'gradient' })
export const wrong = (text: string): Part => ({ text, kind: 'wrong' })
export const words = (text: string): Part => ({ text })

/** How a value came about, and how far it moves when its inputs move. */
export function computed(node: Node, inputs: Node[]): Part[] {
  const [a, b] = inputs.map(input => input.data)
  const locals = inputs.flatMap((input, i) => [
    words(i === 0 ? '' : ' and '),
    gradient(format(node.locals[i])),
    words(' times as far as '),
    name(input)
  ])
  return [
    name(node),
    words(` = ${operation(node.op, a, b)} = `),
    value(node.data),
    words('. It moves '),
    ...locals,
    words(inputs.length > 1 ? ': its local gradients.' : ': its local gradient.')
  ]
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
