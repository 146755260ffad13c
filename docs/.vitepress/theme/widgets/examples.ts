import type { Mistake } from './steps'

/** Formulas to begin with; each has something to show. */
export const EXAMPLES = [
  { title: 'a value used twice', formula: 'a*b + a', values: 'a=2 b=3' },
  { title: 'a square', formula: 'b = a*a; a + b', values: 'a=3' },
  { title: 'where order matters', formula: 'd = a*b; e = a + d; d*e', values: 'a=2 b=3' },
  { title: 'a neuron', formula: 'tanh(x1*w1 + x2*w2 + b)', values: 'x1=1 w1=-1.5 x2=0.5 w2=2 b=1' },
  { title: 'a number and its sigmoid', formula: 'x*sigmoid(x)', values: 'x=1.5' },
  { title: 'a fraction', formula: '(a - b)/(a + b)', values: 'a=3 b=1' }
]

/** The example in which a mistake does harm. */
export const HARMED_BY: Record<Exclude<Mistake, 'none'>, number> = { overwrite: 0, order: 2 }
