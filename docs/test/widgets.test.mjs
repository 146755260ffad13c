import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { after, before, test } from 'node:test'
import { openSite, screens } from './site.mjs'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let site
before(async () => (site = await openSite()))
after(() => site.close())

/** Opens the playground, waits for a widget, lets a test use it, and asserts that nothing went wrong meanwhile. */
async function using(name, use, { address = '', ...options } = {}) {
  const page = await site.open(`/playground${address}`, options)
  await page.locator(`.lazy-widget.${name}`).scrollIntoViewIfNeeded()
  const widget = page.locator(`.lazy-widget.${name} > .widget`)
  await widget.locator('svg').first().waitFor()
  await use(widget, page)
  assert.deepEqual(page.faults, [])
  await page.context().close()
}

const stepper = (use, options) => using('GraphStepper', use, options)
const playground = (use, options) => using('TrainingPlayground', use, options)

const formula = widget => widget.getByLabel('Formula', { exact: true })
const sentence = widget => widget.locator('.sentence').innerText()
const number = (widget, name) => widget.locator(`.numbers .${name}`).innerText()

/** What the drawing says of a node. */
async function node(widget, name) {
  const drawn = widget.locator('.drawing .node').filter({ has: widget.page().getByText(name, { exact: true }) })
  return {
    value: await drawn.locator('.number.value').textContent(),
    gradient: (await drawn.locator('.number.gradient').textContent()).trim()
  }
}

async function toTheEnd(widget) {
  await widget.locator('.stage').focus()
  await widget.page().keyboard.press('End')
}

async function until(condition, what) {
  for (let tries = 0; !(await condition()); tries++) {
    assert.ok(tries < 600, `${what} did not happen within a minute`)
    await new Promise(ready => setTimeout(ready, 100))
  }
}

test('the stepper shows values node by node, then gradients share by share', () =>
  stepper(async widget => {
    assert.deepEqual(await node(widget, 'a*b'), { value: '·', gradient: '·' })

    const step = widget.getByRole('button', { name: 'Step →' })
    await step.click()
    assert.match(await sentence(widget), /^a\*b = 2 × 3 = 6\./)
    assert.deepEqual(await node(widget, 'a*b'), { value: '6', gradient: '·' })

    await step.click()
    await step.click()
    assert.deepEqual(await node(widget, 'result'), { value: '8', gradient: '1' })
    await step.click()
    await step.click()
    assert.match(await sentence(widget), /result passes 1 × 1 = 1 to a: .* a is used twice/)
    assert.deepEqual(await node(widget, 'a'), { value: '2', gradient: '1' })

    await step.click()
    assert.match(await sentence(widget), /a\*b passes 1 × 3 = 3 to a: .*so the shares add up: 1 \+ 3 = 4\./)
    assert.deepEqual(await node(widget, 'a'), { value: '2', gradient: '1 + 3 = 4' })
  }))

test('arrow keys step forward and back, Home and End go to the ends', () =>
  stepper(async (widget, page) => {
    await widget.locator('.stage').focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    assert.equal((await node(widget, 'result')).value, '8')
    await page.keyboard.press('ArrowLeft')
    assert.equal((await node(widget, 'result')).value, '·')
    await page.keyboard.press('End')
    assert.match(await sentence(widget), /move a by 0.001, and the result moves by 0.004, 4 times as far/)
    await page.keyboard.press('Home')
    assert.equal((await node(widget, 'a*b')).value, '·')
  }))

test('play goes through all steps by itself, and stops', () =>
  stepper(async widget => {
    await widget.getByRole('button', { name: 'Play' }).click()
    await until(async () => (await widget.locator('.count').innerText()) === 'backward 8 / 8', 'the last step')
    await widget.getByRole('button', { name: 'Play' }).waitFor()
  }))

test('a typed formula gets a graph of its own', () =>
  stepper(async widget => {
    await formula(widget).fill('p = x*y; tanh(p + 1)')
    await widget.locator('.drawing').getByText('p + 1', { exact: true }).waitFor()
    await widget.getByLabel('x', { exact: true }).fill('0.5')
    await widget.getByLabel('y', { exact: true }).fill('-2')
    await widget.getByLabel('y', { exact: true }).press('Tab')
    await toTheEnd(widget)
    assert.deepEqual(await node(widget, 'result'), { value: '0', gradient: '1' })
    assert.deepEqual(await node(widget, 'x'), { value: '0.5', gradient: '−2' })
  }))

test('a mistake in the formula is explained, and mending it brings the graph back', () =>
  stepper(async widget => {
    await formula(widget).fill('a*b +')
    assert.equal(
      await widget.getByRole('alert').innerText(),
      "At 6: found the end; expected a name, a number, or '('."
    )
    await formula(widget).fill('a*b + b')
    assert.equal(await widget.locator('.fault').textContent(), '')
    await toTheEnd(widget)
    assert.equal((await node(widget, 'b')).gradient, '1 + 2 = 3')
  }))

test('everything follows an input that is dragged, in the graph or at its slider', () =>
  stepper(async (widget, page) => {
    await toTheEnd(widget)
    const box = await widget.locator('.drawing .node.input').first().boundingBox()
    await page.mouse.move(box.x + 20, box.y + 20)
    await page.mouse.down()
    await page.mouse.move(box.x + 60, box.y + 20)
    await page.mouse.up()
    assert.deepEqual(await node(widget, 'a'), { value: '3', gradient: '1 + 3 = 4' })
    assert.equal((await node(widget, 'result')).value, '12')

    await widget.getByLabel('b, slider').focus()
    await page.keyboard.press('ArrowRight')
    assert.deepEqual(await node(widget, 'b'), { value: '3.1', gradient: '3' })
    assert.equal((await node(widget, 'a')).gradient, '1 + 3.1 = 4.1')
  }))

test('a gradient that overwrites another is shown to be wrong', () =>
  stepper(async widget => {
    await widget.getByText('= instead of +=').click()
    await toTheEnd(widget)
    assert.equal((await node(widget, 'a')).gradient, '3')
    assert.match(await sentence(widget), /4 times as far. The gradient says 3: wrong\./)
    assert.match(await widget.locator('table').textContent(), /3, not 4/)

    await widget.getByText('none', { exact: true }).click()
    assert.equal((await node(widget, 'a')).gradient, '1 + 3 = 4')
  }))

test('without a topological order, gradients are lost where order matters, and only there', () =>
  stepper(async widget => {
    await widget.getByText('no topological order').click()
    await toTheEnd(widget)
    assert.match(await sentence(widget), /the mistake does no harm/)

    await widget.getByLabel('Example').selectOption('where order matters')
    await widget.locator('.drawing').getByText('e', { exact: true }).waitFor()
    await toTheEnd(widget)
    assert.deepEqual(await node(widget, 'a'), { value: '2', gradient: '24 + 6 = 30' })
    assert.match(await sentence(widget), /48 times as far. The gradient says 30: wrong\./)
  }))

test('moons are learned to over 95 percent, while loss and speed are told', () =>
  playground(async widget => {
    await widget.getByRole('button', { name: 'Train' }).click()
    await until(async () => parseFloat(await number(widget, 'accuracy')) > 95, 'an accuracy of over 95%')
    await widget.getByRole('button', { name: 'Pause' }).click()
    assert.ok(Number(await number(widget, 'speed')) > 0)
    assert.ok(Number(await number(widget, 'loss')) < 0.3)
    assert.match(await widget.locator('.plane').getAttribute('aria-label'), /(9[6-9]|100) of 100 points on the right side/)

    const steps = Number(await number(widget, 'steps'))
    await widget.getByRole('button', { name: 'Step' }).click()
    assert.equal(Number(await number(widget, 'steps')), steps + 1)
    await widget.getByRole('button', { name: 'Reset' }).click()
    assert.equal(await number(widget, 'steps'), '0')
  }))

test('spirals have three classes, which only cross-entropy can tell apart', () =>
  playground(
    async widget => {
      await widget.getByLabel('Data').selectOption('spirals')
      assert.equal(await widget.getByLabel('Loss', { exact: true }).inputValue(), 'cross-entropy')
      assert.match(await widget.locator('figcaption').first().innerText(), /^2-8-3\./)
      await widget.getByRole('button', { name: 'Step' }).click()
      assert.match(await number(widget, 'loss'), /^\d/)
    },
    { address: '?layers=8&activation=tanh' }
  ))

test('a click puts a point there, and the address remembers it', () =>
  playground(async (widget, page) => {
    await widget.getByRole('button', { name: 'Clear' }).click()
    const plane = widget.locator('.plane')
    const { width } = await plane.boundingBox()
    await plane.click({ position: { x: width / 4, y: width / 4 } })
    await widget.getByText('blue', { exact: true }).click()
    await plane.click({ position: { x: (3 * width) / 4, y: width / 2 } })
    assert.match(await plane.getAttribute('aria-label'), /of 2 points/)
    const points = new URL(page.url()).searchParams.get('points')
    assert.match(points, /^-1(\.\d+)?,(1|0\.9\d)(\.\d+)?,1_(1|0\.9\d)(\.\d+)?,0(\.0\d)?,0$/)
    await widget.getByRole('button', { name: 'Add 10' }).click()
    assert.match(await plane.getAttribute('aria-label'), /of 12 points/)
  }))

test('the address brings everything back', () =>
  playground(
    async widget => {
      assert.equal(await widget.getByLabel('Data').inputValue(), 'points')
      assert.equal(await widget.getByLabel('Hidden layers').inputValue(), '4-2')
      assert.equal(await widget.getByLabel('Activation').inputValue(), 'tanh')
      assert.equal(await widget.getByLabel('Loss', { exact: true }).inputValue(), 'cross-entropy')
      assert.equal(await widget.getByLabel('Optimizer').inputValue(), 'adam')
      assert.equal(await widget.getByLabel('Learning rate').inputValue(), '0.1')
      assert.match(await widget.locator('.plane').getAttribute('aria-label'), /of 2 points/)
    },
    {
      address:
        '?data=points&layers=4-2&activation=tanh&loss=cross-entropy&optimizer=adam&rate=0.1&points=1,0.5,1_-1,-0.5,0'
    }
  ))

test('what the address cannot mean is told, and the rest is kept', () =>
  playground(
    async widget => {
      assert.match(
        await widget.getByRole('alert').first().innerText(),
        /optimizer was 'lbfgs'; expected sgd, momentum, adam\. Layers were '99'; expected up to 3 numbers from 1 to 32/
      )
      assert.equal(await widget.getByLabel('Activation').inputValue(), 'tanh')
      await widget.getByLabel('Hidden layers').fill('16-x')
      assert.match(await widget.locator('.settings .fault').innerText(), /Layers were '16-x'/)
    },
    { address: '?optimizer=lbfgs&layers=99&activation=tanh' }
  ))

test('a rate that is too large ends in a sentence that says so', () =>
  playground(
    async widget => {
      await widget.getByRole('button', { name: 'Train' }).click()
      await widget.getByText(/made a weight infinite or NaN: the rate is too large/).waitFor()
      assert.equal(await widget.getByRole('button', { name: 'Train' }).isVisible(), true)
    },
    { address: '?activation=linear&layers=32-32-32&rate=1' }
  ))

test("one point's graph is drawn if it can be, and counted if not", () =>
  playground(async widget => {
    await widget.getByText('The graph of one point').click()
    assert.match(await widget.getByRole('status').innerText(), /made of 988 values in this network: too many/)
    await widget.getByLabel('Hidden layers').fill('3')
    await widget.locator('.graph svg').waitFor()
    assert.match(await widget.locator('.graph svg').textContent(), /loss/)
  }))

for (const [screen, viewport] of Object.entries(screens)) {
  for (const colorScheme of ['light', 'dark']) {
    for (const widgetUser of [stepper, playground]) {
      test(`axe finds no serious fault in the ${widgetUser.name}: ${screen}, ${colorScheme}`, () =>
        widgetUser(
          async (widget, page) => {
            await widget.locator('button.main').click()
            await widget.locator('summary').first().click()
            const width = await page.evaluate(() => document.documentElement.scrollWidth)
            assert.ok(width <= viewport.width, `the page is ${width} pixels wide`)
            await page.evaluate(axe)
            const faults = await page.evaluate(async () => {
              const { violations } = await window.axe.run('.widget')
              return violations
                .filter(({ impact }) => impact === 'serious' || impact === 'critical')
                .map(({ id, nodes }) => `${id}: ${nodes.map(it => it.target.join(' ')).join(', ')}`)
            })
            assert.deepEqual(faults, [])
          },
          { viewport, colorScheme }
        ))
    }
  }
}
