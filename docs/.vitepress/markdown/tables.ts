import type MarkdownIt from 'markdown-it'

/** A table that is wider than the screen scrolls by itself, and so has to be reached with the keyboard. */
export function tables(md: MarkdownIt) {
  md.core.ruler.push('tables', state => {
    state.tokens.filter(token => token.type === 'table_open').forEach(token => token.attrSet('tabindex', '0'))
  })
}
