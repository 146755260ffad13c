import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openSite, pages, screens } from './site.mjs'

let site
before(async () => (site = await openSite()))
after(() => site.close())

for (const [screen, viewport] of Object.entries(screens)) {
  for (const colorScheme of ['light', 'dark']) {
    test(`every page loads without a fault, and none scrolls sideways: ${screen}, ${colorScheme}`, async () => {
      for (const path of pages()) {
        const page = await site.open(path, { viewport, colorScheme })
        assert.deepEqual(page.faults, [], path)
        const width = await page.evaluate(() => document.documentElement.scrollWidth)
        assert.ok(width <= viewport.width, `${path} is ${width} pixels wide on a screen of ${viewport.width}`)
        await page.context().close()
      }
    })
  }
}
