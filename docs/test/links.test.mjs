import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { base, fileAt, pages } from './site.mjs'

/** What is written in a page's attributes, as a browser reads it. */
function attributes(html, name) {
  return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value]) =>
    value.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>')
  )
}

test('every link within the site leads to a page, and every anchor to a place on it', () => {
  const dead = []
  let count = 0
  for (const path of pages()) {
    const html = readFileSync(fileAt(path), 'utf8')
    for (const href of attributes(html, 'href')) {
      const target = new URL(href, `http://site${base}${path.slice(1)}`)
      if (target.host !== 'site') {
        continue
      }
      count++
      const file = target.pathname.startsWith(base) ? fileAt(target.pathname.slice(base.length - 1)) : undefined
      const anchor = decodeURIComponent(target.hash.slice(1))
      if (!file || (anchor && !attributes(readFileSync(file, 'utf8'), 'id').includes(anchor))) {
        dead.push(`${path}: ${href}`)
      }
    }
  }
  assert.deepEqual(dead, [])
  assert.ok(count > 500, `only ${count} links were found`)
})

test('no page refers to a picture, a script or a style of another host', () => {
  for (const path of pages()) {
    const sources = attributes(readFileSync(fileAt(path), 'utf8'), 'src')
    assert.deepEqual(sources.filter(source => /^(https?:)?\/\//.test(source)), [], path)
  }
})
