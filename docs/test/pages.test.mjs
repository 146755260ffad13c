import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { after, before, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { base, fileAt, openSite, pages, screens } from './site.mjs'

/** Every page is read once on each screen, in light and in dark; the tests look at what came of it. */

const BUDGET = 300_000
/** Where the first screen shows a widget, which comes with its engine and Graphviz. */
const BEGINS_WITH_A_WIDGET = '/playground'
const COMPRESSED_ALREADY = /\.(woff2|png)$/
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const readings = []

before(async () => {
  const site = await openSite()
  for (const [screen, viewport] of Object.entries(screens)) {
    for (const colorScheme of ['light', 'dark']) {
      for (const path of pages()) {
        readings.push({ path, of: `${path} (${screen}, ${colorScheme})`, viewport, ...(await read(site, path, viewport, colorScheme)) })
      }
    }
  }
  await site.close()
})

async function read(site, path, viewport, colorScheme) {
  const loaded = new Set()
  const page = await site.open(path, {
    viewport,
    colorScheme,
    onRequest: request => loaded.add(new URL(request.url()).pathname)
  })
  const firstLoad = [...loaded].map(it => ({ path: it, bytes: compressed(fileAt(it.slice(base.length - 1))) }))
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  await page.evaluate(axe)
  const obstacles = await page.evaluate(async () => {
    document.querySelectorAll('details').forEach(details => (details.open = true))
    const { violations } = await window.axe.run({ resultTypes: ['violations'] })
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
  })
  await page.context().close()
  return { firstLoad, width, obstacles, faults: page.faults }
}

function compressed(file) {
  const content = readFileSync(file)
  return COMPRESSED_ALREADY.test(file) ? content.length : gzipSync(content).length
}

/** Those readings of which something is to be said, with what it is. */
function told(what) {
  return readings.map(reading => [reading.of, what(reading)]).filter(([, said]) => said.length > 0)
}

test('no page has an error on the console or in a script, or asks another host', () => {
  assert.deepEqual(told(({ faults }) => faults), [])
})

test('no page scrolls sideways', () => {
  assert.deepEqual(told(({ width, viewport }) => (width > viewport.width ? `is ${width} pixels wide` : '')), [])
})

test('axe finds no serious or critical fault, with all that is folded open', () => {
  assert.deepEqual(told(({ obstacles }) => obstacles), [])
})

test('the first load of a page to read takes less than 300 KB, compressed as a server sends it', t => {
  const sizes = readings
    .filter(({ path }) => path !== BEGINS_WITH_A_WIDGET)
    .map(({ of, firstLoad }) => ({ of, firstLoad, bytes: firstLoad.reduce((sum, it) => sum + it.bytes, 0) }))
  sizes.sort((a, b) => b.bytes - a.bytes)
  t.diagnostic(`${readings.length} readings; the largest first load is ${sizes[0].of}: ${sizes[0].bytes} bytes`)
  assert.deepEqual(sizes.filter(({ bytes }) => bytes >= BUDGET), [])
})
