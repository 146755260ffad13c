import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { fileAt, base, openSite, pages, screens } from './site.mjs'

const BUDGET = 300_000
const COMPRESSED_ALREADY = /\.(woff2|png)$/

let site
before(async () => (site = await openSite()))
after(() => site.close())

test('the first load of a page takes less than 300 KB, compressed as a server sends it', async t => {
  for (const path of pages()) {
    const loaded = new Set()
    const page = await site.open(path, {
      viewport: screens.phone,
      onRequest: request => loaded.add(new URL(request.url()).pathname)
    })
    await page.context().close()
    const bytes = [...loaded].reduce((sum, it) => sum + size(fileAt(it.slice(base.length - 1))), 0)
    t.diagnostic(`${path}: ${Math.round(bytes / 1000)} KB in ${loaded.size} files`)
    assert.ok(bytes < BUDGET, `${path} takes ${bytes} bytes at first: ${[...loaded].join(' ')}`)
  }
})

function size(file) {
  const content = readFileSync(file)
  return COMPRESSED_ALREADY.test(file) ? content.length : gzipSync(content).length
}
