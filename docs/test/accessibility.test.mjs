import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { after, before, test } from 'node:test'
import { openSite, pages, screens } from './site.mjs'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let site
before(async () => (site = await openSite()))
after(() => site.close())

for (const [screen, viewport] of Object.entries(screens)) {
  for (const colorScheme of ['light', 'dark']) {
    test(`axe finds no serious fault on any page, with all that is folded open: ${screen}, ${colorScheme}`, async () => {
      for (const path of pages()) {
        const page = await site.open(path, { viewport, colorScheme })
        await page.evaluate(axe)
        const faults = await page.evaluate(async () => {
          document.querySelectorAll('details').forEach(details => (details.open = true))
          const { violations } = await window.axe.run()
          return violations
            .filter(({ impact }) => impact === 'serious' || impact === 'critical')
            .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
        })
        assert.deepEqual(faults, [], path)
        await page.context().close()
      }
    })
  }
}
