import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'

/** The site as it was built, and a browser to read it with: what the tests in this folder share. */

export const dist = fileURLToPath(new URL('../dist', import.meta.url))
export const base = process.env.DOCS_BASE ?? '/'

/** The sizes of screen that the site is read on. */
export const screens = {
  phone: { width: 390, height: 844 },
  desktop: { width: 1280, height: 800 }
}

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm'
}

/** The paths of all pages, such as /lessons/05-backpropagation; what javadoc wrote under /api/ is not among them. */
export function pages() {
  return readdirSync(dist, { recursive: true })
    .map(file => file.replaceAll('\\', '/'))
    .filter(file => file.endsWith('.html') && !file.startsWith('api/') && file !== '404.html')
    .map(file => '/' + file.replace(/(^|\/)index\.html$/, '$1').replace(/\.html$/, ''))
    .sort()
}

/** The file that is served at a path, as GitHub Pages chooses it; undefined where there is none. */
export function fileAt(path) {
  const file = join(dist, normalize(decodeURIComponent(path)))
  return [file, `${file}.html`, join(file, 'index.html')].find(it => existsSync(it) && statSync(it).isFile())
}

/**
 * Serves the site and starts a browser: Chromium from the path in CHROMIUM, or where the system has it.
 * `open(path, options)` opens a page in a fresh context (options are those of Playwright's newContext, and onRequest,
 * which is told of every request), waits until it is ready, and collects in `page.faults` whatever must not happen: errors on the console, errors in scripts, answers
 * that say no, and requests to another host.
 */
export async function openSite() {
  const server = createServer((request, response) => {
    const path = new URL(request.url, 'http://localhost').pathname
    const file = path.startsWith(base) ? fileAt(path.slice(base.length - 1)) : undefined
    response.writeHead(file ? 200 : 404, { 'Content-Type': TYPES[extname(file ?? '.html')] ?? 'text/plain' })
    response.end(readFileSync(file ?? join(dist, '404.html')))
  })
  await new Promise(ready => server.listen(0, '127.0.0.1', ready))
  const origin = `http://127.0.0.1:${server.address().port}`
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking']
  })

  const url = path => origin + base + path.replace(/^\//, '')

  async function open(path, { onRequest = () => {}, ...options } = {}) {
    const context = await browser.newContext({ viewport: screens.desktop, ...options })
    const page = await context.newPage()
    page.faults = []
    page.on('console', message => message.type() === 'error' && page.faults.push(`console: ${message.text()}`))
    page.on('pageerror', error => page.faults.push(`script: ${error.message}`))
    page.on('request', request => {
      onRequest(request)
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(`${origin}/`)) {
        page.faults.push(`request to another host: ${request.url()}`)
      }
    })
    page.on('response', response => response.status() >= 400 && page.faults.push(`${response.status()}: ${response.url()}`))
    await page.goto(url(path), { waitUntil: 'networkidle' })
    return page
  }

  async function close() {
    await browser.close()
    server.closeAllConnections()
    await new Promise(closed => server.close(closed))
  }

  return { url, open, close }
}

function chromiumPath() {
  const places = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', 'C:/Program Files/Google/Chrome/Application/chrome.exe']
  const found = places.find(path => path && existsSync(path))
  if (!found) {
    throw new Error('no Chromium was found; install it (Debian: apt-get install chromium), or give its path in CHROMIUM')
  }
  return found
}
