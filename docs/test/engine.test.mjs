import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'

/**
 * The engine that the page loads and the engine on the JVM are the same Java, and must say the same. Where exp, log or
 * tanh have a part in it, JavaScript may differ from Java in the last bit of each, and that bit goes on through the
 * steps of a training; so numbers agree to 1e-12 of their size.
 */
const TOLERANCE = 1e-12

const page = new URL('../engine/target/page/', import.meta.url)
const engine = await import(new URL('engine.js', page))
const jvm = JSON.parse(readFileSync(new URL('jvm-numbers.json', page)))

for (const expected of jvm.graphs) {
  test(`${expected.formula} has the values and gradients of the JVM`, () => {
    const graph = engine.graph(expected.formula, expected.names, expected.numbers)

    assertClose(graph.data(), expected.data)
    assertClose(graph.gradients(), expected.gradients)
  })
}

for (const expected of jvm.trainings) {
  test(`${expected.data} with ${expected.optimizer} goes the way that it goes on the JVM`, () => {
    const samples = engine.data(expected.data, expected.samples.length / 3, 0.1, 5)
    const trainer = engine.trainer(expected.sizes, expected.activation, expected.loss, 3)
    trainer.setSamples(samples)
    trainer.setOptimizer(expected.optimizer, expected.rate)
    trainer.setL2(1e-4)

    const losses = expected.losses.map(() => trainer.step(1))

    assertClose(samples, expected.samples)
    assertClose(losses, expected.losses)
    assertClose(trainer.parameters(), expected.parameters)
    assert.equal(trainer.accuracy(), expected.accuracy)
  })
}

const mistakes = {
  'a*': "At 3: found the end; expected a name, a number, or '('.",
  'a b': "At 3: found 'b'; expected an operator, or the end.",
  '(a + b': "At 7: found the end; expected an operator, or ')'.",
  'a^b': "At 3: found 'b'; expected a number: an exponent is a constant.",
  'a $ b': "At 3: found '$'; expected a name, a number, or one of + - * / ^ ( ).",
  'sqrt(a)': /^Found sqrt\(; expected one of exp, log, tanh, /,
  'd = a*b; a*a': 'd is computed and never used; expected the result to use it.',
  a: 'Found a alone; expected an operation, as in a*b + a.'
}

for (const [formula, message] of Object.entries(mistakes)) {
  test(`${formula} is refused, and the message says where and why`, () => {
    assert.throws(() => engine.graph(formula, [], []), { message })
  })
}

function assertClose(actual, expected) {
  assert.equal(actual.length, expected.length)
  for (let i = 0; i < expected.length; i++) {
    const difference = Math.abs(actual[i] - expected[i])
    assert.ok(difference <= TOLERANCE * Math.abs(expected[i]), `[${i}] is ${actual[i]}; expected ${expected[i]}`)
  }
}
