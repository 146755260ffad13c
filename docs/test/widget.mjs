import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { after, before, test } from 'node:test'
import { openSite, screens } from './site.mjs'

/** What the tests of the widgets share. */

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let site
before(async () => (site = await openSite()))
after(() => site.close())

/** Opens the playground, waits for a widget, lets a test use it, and asserts that nothing went wrong meanwhile. */
export async function using(name, use, { address = '', ...options } = {}) {
  const page = await site.open(`/playground${address}`, options)
  await page.locator(`.lazy-widget.${name}`).scrollIntoViewIfNeeded()
  const widget = page.locator(`.lazy-widget.${name} > .widget`)
  await widget.locator('svg').first().waitFor()
  await use(widget, page)
  assert.deepEqual(page.faults, [])
  await page.context().close()
}

export async function until(condition, what) {
  for (let tries = 0; !(await condition()); tries++) {
    assert.ok(tries < 600, `${what} did not happen within a minute`)
    await new Promise(ready => setTimeout(ready, 100))
  }
}

/** Tests a widget with something going on in it on every screen, in light and dark. */
export function testAccessibility(name) {
  for (const [screen, viewport] of Object.entries(screens)) {
    for (const colorScheme of ['light', 'dark']) {
      test(`axe finds no serious fault: ${screen}, ${colorScheme}`, () =>
        using(
          name,
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
