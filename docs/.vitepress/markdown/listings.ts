import type MarkdownIt from 'markdown-it'
import { textOf } from './links'

const MARKER = /^<!--\s*listing\b/
const WELL_FORMED = /^<!-- listing: (solutions\/\S+\.java), Lesson \d+: .*\S -->\s*$/

/**
 * Writes above each listing which file it comes from. A lesson's reference solution without a listing is an error, and
 * so is a marker without one: nothing would keep such code fresh.
 */
export function listings(md: MarkdownIt) {
  md.core.ruler.push('listings', state => {
    const fail = (problem: string) => {
      throw new Error(`${textOf(state.env)}: ${problem}`)
    }
    let solution = false
    state.tokens.forEach((token, i) => {
      if (token.type === 'heading_open') {
        solution = state.tokens[i + 1].content === 'The reference solution'
      } else if (token.type === 'html_block' && MARKER.test(token.content)) {
        const file = WELL_FORMED.exec(token.content)?.[1]
        if (!file || !isJava(state.tokens[i + 1])) {
          fail(`${token.content.trim()} marks no listing; expected its file, its region, and a block of Java after it`)
        }
        token.content = `<p class="listing-file">${file}</p>\n`
      } else if (solution && isJava(token) && !state.tokens[i - 1].content.includes('listing-file')) {
        fail('a listing of the reference solution has no marker before it')
      }
    })
  })
}

function isJava(token?: { type: string; info: string }) {
  return token?.type === 'fence' && token.info === 'java'
}
