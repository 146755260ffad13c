import { reactive, ref, shallowRef } from 'vue'
import { loadEngine, type Engine } from './engine'
import { nodesOf, type Node } from './steps'
import { tryOut, type Trial } from './trials'

/** Numbers of inputs that nobody chose yet. */
const DEFAULTS = [2, 3, 4, 0.5, -1, 1.5]

/** A formula and its numbers, and what the engine says of them. */
export function useGraph(expression: string, values: string) {
  const formula = ref(expression)
  const numbers = reactive(new Map<string, number>())
  const inputs = ref<string[]>([])
  const nodes = shallowRef<Node[]>([])
  /** How the result moves when an input is moved. */
  const trials = shallowRef(new Map<string, Trial>())
  const dot = ref('')
  const fault = ref('')
  let engine: Engine | undefined

  async function load() {
    setNumbers(values)
    engine = await loadEngine()
  }

  /** Reads the formula anew. If it is none, the graph stays as it was, and `fault` says why. */
  function read(): boolean {
    try {
      const names = engine!.inputs(formula.value)
      names.forEach((name, i) => numbers.has(name) || numbers.set(name, DEFAULTS[i % DEFAULTS.length]))
      compute(names)
      inputs.value = names
      fault.value = ''
      return true
    } catch (e) {
      fault.value = (e as Error).message
      return false
    }
  }

  function setNumbers(text: string) {
    for (const pair of text.split(/[\s,]+/).filter(pair => pair.includes('='))) {
      const [name, number] = pair.split('=')
      numbers.set(name, Number(number))
    }
  }

  /** Asks the engine for all values and gradients, and moves each input to see how the result moves. */
  function compute(names: string[]) {
    const known = Object.fromEntries(names.map(name => [name, numbers.get(name)!]))
    const graph = (moved: Record<string, number>) => {
      const all = { ...known, ...moved }
      return engine!.graph(formula.value, Object.keys(all), Object.values(all))
    }
    const drawn = graph({})
    dot.value = drawn.dot()
    trials.value = new Map(names.map(name => [name, tryOut(known[name], x => nodesOf(graph({ [name]: x })))]))
    nodes.value = nodesOf(drawn)
  }

  /** Gives an input another number. A formula that is none at this moment says so again. */
  function set(name: string, number: number) {
    if (Number.isFinite(number)) {
      numbers.set(name, number)
      read()
    }
  }

  return { formula, numbers, inputs, nodes, trials, dot, fault, load, read, setNumbers, set }
}
