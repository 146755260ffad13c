import assert from 'node:assert/strict'
import { test } from 'node:test'
import { screens } from './site.mjs'
import { testAccessibility, until, using } from './widget.mjs'

const stepper = (use, options) => using('GraphStepper', use, options)

const formula = widget => widget.getByLabel('Formula', { exact: true })
const sentence = widget => widget.locator('.sentence').innerText()

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

test('the stepper shows values node by node, then gradients share by share', () =>
  stepper(async widget => {
    assert.deepEqual(await node(widget, 'a*b'), { value: '·', gradient: '·' })

    const step = widget.getByRole('button', { name: 'Step ›' })
    await step.click()
    assert.equal(
      await sentence(widget),
      'a*b = 2 × 3 = 6. If only a moves a little, a*b moves 3 times as far; if only b, 2 times. These are its local gradients.'
    )
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
    assert.match(await sentence(widget), /move a from 1\.999 to 2\.001, by 0\.002, and the result moves by 0\.008, 4 times as far/)
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

test('a slider reaches as far as a number that was typed', () =>
  stepper(async (widget, page) => {
    await widget.getByLabel('a', { exact: true }).fill('12.34')
    await page.keyboard.press('Tab')
    await toTheEnd(widget)
    assert.equal((await node(widget, 'a')).value, '12.34')
    assert.equal(await widget.getByLabel('a, slider').getAttribute('max'), '13')
  }))

test('a mistake in the formula is explained, and mending it brings the graph back', () =>
  stepper(async widget => {
    await formula(widget).fill('a*b +')
    assert.equal(await widget.getByRole('alert').innerText(), "At 6: found the end; expected a name, a number, or '('.")
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
    assert.match(await sentence(widget), /4 times as far. The gradient says 3: wrong\. It went wrong at a, .*↺/)
    assert.match(await widget.locator('.drawing .spoilt').textContent(), /^a.*a share was lost/)
    assert.match(await widget.locator('table').textContent(), /3, not 4/)

    await widget.getByText('none', { exact: true }).click()
    assert.equal((await node(widget, 'a')).gradient, '1 + 3 = 4')
  }))

test('without a topological order, gradients are lost where order matters, and only there', () =>
  stepper(async widget => {
    await widget.getByText('no topological order').click()
    await toTheEnd(widget)
    assert.match(await sentence(widget), /the mistake does no harm/)

    await widget.getByRole('button', { name: 'Show an example where it does' }).click()
    assert.equal(await formula(widget).inputValue(), 'd = a*b; e = a + d; d*e')
    await widget.locator('.drawing').getByText('e', { exact: true }).waitFor()
    await toTheEnd(widget)
    assert.deepEqual(await node(widget, 'a'), { value: '2', gradient: '24 + 6 = 30' })
    assert.match(await sentence(widget), /48 times as far. The gradient says 30: wrong\. It went wrong at d, /)
    assert.match(await widget.locator('.drawing .spoilt').textContent(), /^d.*passed on too early/)
  }))

test('a value that has all of its shares may pass its own on, and the sentence says so', () =>
  stepper(async (widget, page) => {
    await widget.getByLabel('Example').selectOption('where order matters')
    await toTheEnd(widget)
    for (let i = 0; i < 3; i++) {
      await page.keyboard.press('ArrowLeft')
    }
    assert.match(await sentence(widget), /e passes .* to d: .* d has now all its 2 shares, and may pass its own on\.$/)
  }))

test('a shorter graph takes the place of a longer one that was at its end', () =>
  stepper(async widget => {
    await toTheEnd(widget)
    await widget.getByLabel('Example').selectOption('a square')
    await until(async () => (await widget.locator('.drawing .node').count()) === 3, 'a graph of three nodes')
    assert.match(await sentence(widget), /The inputs have their numbers/)
    await widget.getByRole('button', { name: 'Step ›' }).click()
    assert.match(await sentence(widget), /a comes in twice\. As left operand it moves b 3 times as far as itself/)
    await toTheEnd(widget)
    await formula(widget).fill('tanh(x*y)')
    await widget.locator('.drawing').getByText('x*y', { exact: true }).waitFor()
  }))

/** What is said at the end of a formula with these numbers of its inputs. */
async function atTheEnd(widget, text, numbers) {
  await formula(widget).fill(text)
  for (const [name, number] of Object.entries(numbers)) {
    await widget.getByLabel(name, { exact: true }).fill(String(number))
    await widget.getByLabel(name, { exact: true }).press('Tab')
  }
  await toTheEnd(widget)
  return sentence(widget)
}

test('at a kink the two sides are told apart, and beside it there is one slope', () =>
  stepper(async widget => {
    assert.match(
      await atTheEnd(widget, 'relu(a)', { a: 0 }),
      /up a little, and the result moves 1 times as far; move it down, 0 times\. That is a kink,.* the gradient is 0\.$/
    )
    assert.match(await atTheEnd(widget, 'relu(a)', { a: 0.0005 }), /, 1 times as far\. Its gradient is 1\.$/)
  }))

for (const [text, number, result] of [
  ['a/0', 2, '∞'],
  ['log(a)', 0, '−∞'],
  ['log(a)', -1, 'NaN']
]) {
  test(`${text} at ${number} has no number, and so no gradient`, () =>
    stepper(async widget => {
      const said = await atTheEnd(widget, text, { a: number })
      assert.ok(said.startsWith(`With these numbers the formula has no number: its result is ${result}.`), said)
      assert.doesNotMatch(said, /times as far|Its gradient/)
    }))
}

test('a result that hardly moves is said to be as good as still', () =>
  stepper(async widget => {
    const still = /the result moves by no more than 2\.00e−9, which is as good as 0\. Its gradient is 0\.$/
    assert.match(await atTheEnd(widget, 'a^3', { a: 0 }), still)
  }))

test('the two numbers of a trial agree in all the digits that are shown', () =>
  stepper(async widget => {
    const said = await atTheEnd(widget, 'x*sigmoid(x)', { x: 1.5 })
    const [, size, moved, times] = /by ([\d.]+), and the result moves by ([\d.]+), ([\d.]+) times as far/.exec(said)
    assert.equal(Number((Number(times) * Number(size)).toPrecision(12)), Number(moved))
  }))

test('an input can be moved while the formula is none, without an error on the console', () =>
  stepper(async (widget, page) => {
    await formula(widget).fill('a')
    await widget.getByLabel('a, slider').focus()
    await page.keyboard.press('ArrowRight')
    assert.match(await widget.getByRole('alert').innerText(), /Found a alone/)
    await formula(widget).fill('a*b')
    await until(async () => (await node(widget, 'a')).value === '2.1', 'the number that was chosen meanwhile')
  }))

test('constants are told from inputs, and a long expression gets a word for its name', () =>
  stepper(async widget => {
    await formula(widget).fill('tanh(3*x1*w1 + x2*w2 + 2)')
    await widget.locator('.drawing').getByText('sum 1', { exact: true }).waitFor()
    const constants = await widget.locator('.drawing .constant').allTextContents()
    assert.deepEqual(constants.map(it => it.trim().slice(0, 9)).sort(), ['2constant', '3constant'])
    assert.equal(await widget.locator('.drawing .input').count(), 4)
  }))

test('a graph that is wider than a phone says so, and shows what is spoken of at the end', () =>
  stepper(
    async widget => {
      await widget.getByLabel('Example').selectOption('a neuron')
      await widget.getByText('The graph is wider than this').waitFor()
      await toTheEnd(widget)
      await until(async () => {
        const [frame, now] = await Promise.all(['.stage', '.node.now'].map(it => widget.locator(it).boundingBox()))
        return now.x >= frame.x && now.x + now.width <= frame.x + frame.width
      }, 'the input in sight')
    },
    { viewport: screens.phone }
  ))

testAccessibility('GraphStepper')
