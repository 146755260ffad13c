import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testAccessibility, until, using } from './widget.mjs'

const playground = (use, options) => using('TrainingPlayground', use, options)

const number = (widget, name) => widget.locator(`.numbers .${name}`).innerText()

test('moons are learned to over 95 percent, while loss and speed are told', () =>
  playground(async widget => {
    await widget.getByRole('button', { name: 'Train' }).click()
    await until(async () => parseFloat(await number(widget, 'accuracy')) > 95, 'an accuracy of over 95%')
    await widget.getByRole('button', { name: 'Pause' }).click()
    assert.ok(Number(await number(widget, 'speed')) > 0)
    assert.ok(Number(await number(widget, 'loss')) < 0.3)
    assert.match(
      await widget.locator('.plane').getAttribute('aria-label'),
      /(9[6-9]|100) of 100 points on the right side/
    )

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

/** Whether the pixel of the plane at this share of its width and height is the blue or orange of a point. */
function colourAt(plane, across, down) {
  return plane.evaluate(
    (canvas, [across, down]) => {
      const [x, y] = [across * canvas.width, down * canvas.height].map(Math.round)
      return [...canvas.getContext('2d').getImageData(x, y, 1, 1).data.slice(0, 3)].join()
    },
    [across, down]
  )
}

for (const [data, address] of [
  ['two moons', ''],
  ['one point far away', '?data=points&points=0,5,1']
]) {
  test(`a point stays under the cursor that put it there: ${data}`, () =>
    playground(
      async widget => {
        const plane = widget.locator('.plane')
        const { width } = await plane.boundingBox()
        for (const share of [0.01, 0.5]) {
          await plane.click({ position: { x: share * width, y: 0.97 * width } })
          await until(async () => (await colourAt(plane, share, 0.97)) === '232,113,10', 'an orange point at the cursor')
        }
        assert.equal(await colourAt(plane, 0.01, 0.97), '232,113,10')
      },
      { address }
    ))
}

test('points that are added change accuracy and loss at once', () =>
  playground(async widget => {
    const [loss, accuracy] = await Promise.all([number(widget, 'loss'), number(widget, 'accuracy')])
    assert.match(loss, /^\d/)
    await widget.getByRole('button', { name: 'Add 10' }).click()
    await until(async () => (await number(widget, 'accuracy')) !== accuracy, 'another accuracy')
    assert.notEqual(await number(widget, 'loss'), loss)
    assert.equal(await number(widget, 'steps'), '0')
  }))

test('words that a beginner does not know are explained, and each has its place in the glossary', () =>
  playground(async (widget, page) => {
    assert.match(await widget.locator('.help').innerText(), /Hinge: .*Momentum: .*L2 penalty: .*Seed: /s)
    await widget.getByLabel('Optimizer').selectOption('adam')
    await widget.getByLabel('Loss', { exact: true }).selectOption('cross-entropy')
    assert.match(await widget.locator('.help').innerText(), /Cross-entropy: .*Adam: /s)
    const links = await widget.locator('.help a').evaluateAll(all => all.map(it => it.getAttribute('href')))
    assert.equal(links.length, 3)
    await page.goto(new URL(links[0], page.url()).href)
    for (const link of links) {
      assert.equal(await page.locator(`[id="${link.split('#')[1]}"]`).count(), 1, link)
    }
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
      assert.match(await widget.locator('.settings div:has(> .fault)').innerText(), /^Hidden layers\s+Layers were '16-x'/)
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
    await widget.getByRole('button', { name: 'Draw it with 4 neurons' }).click()
    assert.equal(await widget.getByLabel('Hidden layers').inputValue(), '4')
    await widget.locator('.graph svg').waitFor()
    assert.match(await widget.locator('.graph svg').textContent(), /loss/)
  }))

testAccessibility('TrainingPlayground')
