import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type MarkdownIt from 'markdown-it'
import { root } from '../course'
import { textOf } from './links'

/** Gives each drawing its size, so that the text does not jump when it comes. A missing picture is an error. */
export function pictures(md: MarkdownIt) {
  md.core.ruler.push('pictures', state => {
    const text = textOf(state.env)
    for (const token of state.tokens.flatMap(block => block.children ?? [])) {
      if (token.type === 'image') {
        const file = join(root, dirname(text), token.attrGet('src')!)
        if (!existsSync(file)) {
          throw new Error(`${text}: the picture ${token.attrGet('src')} does not exist`)
        }
        const size = /<svg width="(\d+)(pt)?" height="(\d+)(pt)?"/.exec(readFileSync(file, 'utf8'))
        if (size) {
          token.attrSet('width', size[1])
          token.attrSet('height', size[3])
        }
      }
    }
  })
}
