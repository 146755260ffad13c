import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type MarkdownIt from 'markdown-it'
import { root } from '../course'
import { textOf } from './links'

const api = join(root, 'docs', 'public', 'api')
const LISTING = /^<!-- listing: solutions\/(\S+)\.java,/

/** A member as javadoc's search knows it: package, class, label, and the anchor where it is not the label. */
interface Member {
  p: string
  c: string
  l: string
  u?: string
}

/**
 * Links `Value.backward`, and `backward` in a lesson that lists code of Value, to its place in the API reference: the
 * first time that the text names it.
 *
 * @param base the site's base path, which VitePress does not put before a link with a target
 */
export function apiLinks(md: MarkdownIt, base: string) {
  const places = readPlaces()
  md.core.ruler.push('api-links', state => {
    const text = textOf(state.env)
    if (!text.startsWith('lessons/')) {
      return
    }
    const listed = state.tokens
      .map(token => LISTING.exec(token.content)?.[1].split('/').pop())
      .filter(type => type !== undefined)
    const linked = new Set<string>()
    for (const block of state.tokens.filter(token => token.type === 'inline' && token.children)) {
      let inLink = 0
      block.children = block.children!.flatMap(token => {
        inLink += token.type === 'link_open' ? 1 : token.type === 'link_close' ? -1 : 0
        const name = token.type === 'code_inline' && !inLink ? token.content.replace(/\(.*\)$/, '') : ''
        const place = places.get(name) ?? listed.map(type => places.get(`${type}.${name}`)).find(found => found)
        if (!place || linked.has(place)) {
          return token
        }
        linked.add(place)
        const open = new state.Token('link_open', 'a', 1)
        open.attrs = [
          ['href', base + place],
          ['target', '_self'],
          ['class', 'api']
        ]
        return [open, token, new state.Token('link_close', 'a', -1)]
      })
    }
  })
}

/** The path of each type, `Value`, and of each method, `Value.add` (the first one where several have the name). */
function readPlaces(): Map<string, string> {
  const places = new Map<string, string>()
  for (const { p, c, l, u } of readIndex<Member>('member-search-index.js')) {
    const page = `api/${p.replaceAll('.', '/')}/${c}.html`
    places.set(c, page)
    const name = `${c}.${l.replace(/\(.*/, '')}`
    if (!places.has(name)) {
      places.set(name, `${page}#${u ?? l}`)
    }
  }
  return places
}

function readIndex<T>(file: string): T[] {
  if (!existsSync(join(api, file))) {
    throw new Error(`${join(api, file)} does not exist; 'npm run api' writes it`)
  }
  const array = /=\s*(\[.*?\]);/s.exec(readFileSync(join(api, file), 'utf8'))
  if (!array) {
    throw new Error(`${join(api, file)}: expected an array, as javadoc of JDK 17 to 25 writes it`)
  }
  return JSON.parse(array[1])
}
