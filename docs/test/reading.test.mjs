import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openSite, pages } from './site.mjs'

/** How many lessons the site has. */
const lessons = pages().filter(path => /^\/lessons\/\d/.test(path)).length

let site
before(async () => (site = await openSite()))
after(() => site.close())

test('search finds a word of a lesson, and leads there', async () => {
  const page = await site.open('/')
  await page.getByRole('button', { name: /search/i }).first().click()
  await page.getByRole('searchbox').fill('Nesterov')
  const found = page.getByRole('option', { name: /Gradient descent/ }).first()
  await found.waitFor()
  await found.click()
  await page.waitForURL(/\/lessons\/11-gradient-descent/)
  assert.deepEqual(page.faults, [])
})

test('a lesson that is ticked off stays so, in the sidebar, on the way and in the list of lessons', async () => {
  const page = await site.open('/lessons/02-arithmetic')
  await page.getByRole('checkbox', { name: /Lesson 2 is green/ }).check()
  await page.reload({ waitUntil: 'networkidle' })
  assert.equal(await page.getByRole('checkbox', { name: /Lesson 2 is green/ }).isChecked(), true)
  assert.equal(await tick(page, '.VPSidebar [data-lesson="2"]'), '"✓"')
  assert.equal(await tick(page, '.VPSidebar [data-lesson="3"]'), 'none')
  await page.getByRole('link', { name: 'Lesson 2, Arithmetic, done' }).waitFor()

  await page.goto(site.url('/lessons'), { waitUntil: 'networkidle' })
  assert.equal(await page.getByText(`1 of ${lessons} lessons done`).count(), 1)

  await page.goto(site.url('/lessons/02-arithmetic'), { waitUntil: 'networkidle' })
  await page.getByRole('checkbox', { name: /Lesson 2 is green/ }).uncheck()
  assert.equal(await tick(page, '.VPSidebar [data-lesson="2"]'), 'none')
})

test('what the browser remembers may be damaged: then no lesson counts as done', async () => {
  const page = await site.open('/lessons')
  await page.evaluate(() => localStorage.setItem('dagnet-done', '{"no list'))
  await page.reload({ waitUntil: 'networkidle' })
  assert.equal(await page.getByText(`0 of ${lessons} lessons done`).count(), 1)
  assert.deepEqual(page.faults, [])
})

test('each lesson leads to the one before and the one after', async () => {
  const page = await site.open('/lessons/05-backpropagation')
  await page.locator('.pager-link.next').click()
  await page.waitForURL(/06-nonlinearities/)
  await page.locator('.pager-link.prev').click()
  await page.waitForURL(/05-backpropagation/)
})

test('the text is there without scripts: the idea, the mathematics, the code and the way on', async () => {
  const page = await site.open('/lessons/05-backpropagation', { javaScriptEnabled: false })
  await page.getByRole('heading', { level: 1, name: /Lesson 5: Backpropagation/ }).waitFor()
  await page.getByText('when all of its uses have added their share').waitFor()
  assert.ok((await page.locator('mjx-container svg').count()) > 0)
  await page.getByText('Hint 1: three steps').click()
  await page.getByText('First find all values below the result').waitFor()
  await page.locator('a.pager-link.next').click()
  await page.getByRole('heading', { level: 1, name: /Lesson 6/ }).waitFor()
})

test('a method that a lesson names leads to its place in the API reference', async () => {
  const page = await site.open('/lessons/05-backpropagation')
  await page.locator('.vp-doc a.api', { hasText: 'zeroGrad' }).first().click()
  await page.waitForURL(/\/api\/dagnet\/Value(\.html)?#zeroGrad\(\)/)
  await page.getByRole('heading', { name: 'zeroGrad' }).waitFor()
  assert.deepEqual(page.faults, [])
})

test('the museum shows each of its wrong engines, with its author’s belief', async () => {
  const page = await site.open('/museum')
  const promised = Number((await page.getByText(/^Each of these/).textContent()).match(/these (\d+) engines/)[1])
  assert.equal(await page.locator('.museum-room details').count(), promised)
  await page.getByText('a gradient is set where it should be added to').click()
  await page.getByText('a value has one gradient, the one that came last').waitFor()
})

/** What the style sheet writes after an element. */
function tick(page, selector) {
  return page.locator(selector).evaluate(element => getComputedStyle(element, '::after').content).then(text => (text === '""' ? 'none' : text))
}
