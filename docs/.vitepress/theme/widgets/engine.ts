/** The graph of a formula: docs/engine/src/page/Graph.java. */
export interface EngineGraph {
  dot(): string
  names(): string[]
  ops(): string[]
  data(): Float64Array
  gradients(): Float64Array
  isInput(value: number): boolean
  inputs(value: number): Int32Array
  localGradients(value: number): Float64Array
}

/** A network in training: docs/engine/src/page/Trainer.java. */
export interface Trainer {
  setOptimizer(name: string, learningRate: number): void
  setLearningRate(learningRate: number): void
  setL2(strength: number): void
  setSamples(samples: number[]): void
  step(steps: number): number
  loss(): number
  accuracy(): number
  outputs(places: number[]): Float64Array
  parameters(): Float64Array
  graphSize(sample: number): number
  graph(sample: number): string
}

/** The course's engine, compiled from Java: docs/engine/src/page/Page.java. */
export interface Engine {
  inputs(formula: string): string[]
  graph(formula: string, names: string[], numbers: number[]): EngineGraph
  data(name: string, size: number, noise: number, seed: number): Float64Array
  trainer(sizes: number[], activation: string, loss: string, seed: number): Trainer
}

export function loadEngine(): Promise<Engine> {
  // @ts-ignore: JavaScript that `npm run engine` makes
  return import('../../../engine/target/page/engine.js')
}
