import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type MarkdownIt from 'markdown-it'
import { root } from '../course'
import { textOf } from './links'

const MARKER = /^<!--\s*widget\b/
const WELL_FORMED = /^<!-- widget: ([A-Z]\w*)((?: [a-z]+="[^"]*")*) -->\s*$/

/** Puts the widget into the place of its marker, a comment such as `<!-- widget: GraphStepper expression="a*b" -->`. */
export function widgets(md: MarkdownIt) {
  md.core.ruler.push('widgets', state => {
    for (const token of state.tokens.filter(token => token.type === 'html_block' && MARKER.test(token.content))) {
      const marker = WELL_FORMED.exec(token.content)
      if (!marker) {
        throw new Error(
          `${textOf(state.env)}: ${token.content.trim()} is no widget; expected <!-- widget: Name attribute="value" -->`
        )
      }
      if (!existsSync(join(root, 'docs/.vitepress/theme/widgets', `${marker[1]}.vue`))) {
        throw new Error(`${textOf(state.env)}: there is no widget named ${marker[1]}`)
      }
      token.content = `<${marker[1]}${marker[2]} />\n`
    }
  })
}
