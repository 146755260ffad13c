/** What one can choose in the training playground; all of it is in the page's address, so that it can be shared. */
export interface Settings {
  data: string
  layers: string
  activation: string
  loss: string
  optimizer: string
  rate: number
  l2: number
  seed: number
  /** Points that the reader put there: x0, x1 and class of each. */
  points: number[]
}

export const CHOICES = {
  data: ['moons', 'circles', 'spirals', 'xor', 'points'],
  activation: ['relu', 'tanh', 'sigmoid', 'linear'],
  loss: ['hinge', 'cross-entropy'],
  optimizer: ['sgd', 'momentum', 'adam'],
  rate: [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1],
  l2: [0, 0.0001, 0.001, 0.01]
}

const DEFAULTS: Settings = {
  data: 'moons',
  layers: '16-16',
  activation: 'relu',
  loss: 'hinge',
  optimizer: 'momentum',
  rate: 0.03,
  l2: 0.0001,
  seed: 1,
  points: []
}

/** What goes with a data set: how many points and how much noise, and which part of the plane is shown. */
const DATA: Record<string, { size: number; noise: number; x: number; y: number; reach: number }> = {
  moons: { size: 100, noise: 0.1, x: 0.5, y: 0.25, reach: 1.9 },
  circles: { size: 100, noise: 0.08, x: 0, y: 0, reach: 1.5 },
  spirals: { size: 150, noise: 0.03, x: 0, y: 0, reach: 1.4 },
  xor: { size: 100, noise: 0.25, x: 0, y: 0, reach: 2 },
  points: { size: 0, noise: 0, x: 0, y: 0, reach: 2 }
}

export const MOST_POINTS = 300

export function dataSet(name: string) {
  return DATA[name]
}

/** The part of the plane that shows a data set, and all of one's own points. */
export function frameOf(settings: Settings): { x: number; y: number; reach: number } {
  const { x, y, reach } = dataSet(settings.data)
  const far = settings.data === 'points' ? settings.points.map((it, i) => (i % 3 < 2 ? 1.05 * Math.abs(it) : 0)) : []
  return { x, y, reach: Math.max(reach, ...far) }
}

/** How many classes there are: spirals have three arms. */
export function classesOf(settings: Settings): number {
  return settings.data === 'spirals' || settings.points.some((label, i) => i % 3 === 2 && label === 2) ? 3 : 2
}

/** Three classes need an output each, and cross-entropy. */
export function lossOf(settings: Settings): string {
  return classesOf(settings) === 3 ? 'cross-entropy' : settings.loss
}

/** Inputs and neurons of each layer. */
export function sizesOf(settings: Settings): number[] {
  const outputs = classesOf(settings) === 3 ? 3 : 1
  return [2, ...settings.layers.split('-').filter(Boolean).map(Number), outputs]
}

/** Why this cannot be the layers; empty if it can. */
export function faultOfLayers(layers: string): string {
  const numbers = layers === '' ? [] : layers.split('-').map(Number)
  const fit = numbers.length <= 3 && numbers.every(it => Number.isInteger(it) && it >= 1 && it <= 32)
  return fit ? '' : `Layers were '${layers}'; expected up to 3 numbers from 1 to 32, such as 16-16.`
}

/** Reads settings over the defaults. What is no setting is told to `faults`, and the default stays. */
export function parse(parameters: URLSearchParams, faults: string[], defaults = DEFAULTS): Settings {
  const settings: any = { ...defaults }
  for (const [name, choices] of Object.entries(CHOICES)) {
    const text = parameters.get(name)
    const choice = choices.find(choice => String(choice) === text)
    if (choice !== undefined) {
      settings[name] = choice
    } else if (text !== null) {
      faults.push(`${name} was '${text}'; expected ${choices.join(', ')}.`)
    }
  }
  const layers = parameters.get('layers')
  if (layers !== null) {
    const fault = faultOfLayers(layers)
    fault ? faults.push(fault) : (settings.layers = layers)
  }
  const seed = parameters.get('seed')
  if (seed !== null) {
    ;/^\d{1,9}$/.test(seed)
      ? (settings.seed = Number(seed))
      : faults.push(`seed was '${seed}'; expected a whole number.`)
  }
  const points = parameters.get('points')
  if (points !== null) {
    const numbers = points.split(/[,_]/).map(Number)
    const fit =
      numbers.length % 3 === 0 &&
      numbers.length <= 3 * MOST_POINTS &&
      numbers.every((it, i) => Number.isFinite(it) && (i % 3 < 2 || [0, 1, 2].includes(it)))
    fit
      ? (settings.points = numbers)
      : faults.push('points were damaged; expected x0,x1,class for each, with _ between.')
  }
  return settings
}

/** Puts the settings that are not those of the start into an address. */
export function serialize(settings: Settings, parameters: URLSearchParams, start: Settings) {
  for (const name of Object.keys(DEFAULTS) as (keyof Settings)[]) {
    parameters.delete(name)
    const isDefault = settings[name] === start[name] || (name === 'points' && settings.data !== 'points')
    if (!isDefault) {
      parameters.set(name, name === 'points' ? pointsText(settings.points) : String(settings[name]))
    }
  }
}

function pointsText(points: number[]): string {
  return points.map((it, i) => (i === 0 ? '' : i % 3 === 0 ? '_' : ',') + Number(it.toFixed(2))).join('')
}
