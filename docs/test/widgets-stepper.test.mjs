import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testAccessibility, until, using } from './widget.mjs'

const stepper = use => using('GraphStepper', use)

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

testAccessibility('GraphStepper')
