import { posix, relative, sep } from 'node:path'
import type MarkdownIt from 'markdown-it'
import { root } from '../course'

/**
 * Turns links between texts, which are right where the texts lie, into links between pages.
 *
 * @param pages the page of each text, both relative to the project's folder
 */
export function links(md: MarkdownIt, pages: Record<string, string>) {
  md.core.ruler.push('links-between-texts', state => {
    const text = textOf(state.env)
    for (const token of state.tokens.flatMap(block => block.children ?? [])) {
      const href = token.type === 'link_open' ? token.attrGet('href') : null
      if (href && !/^([a-z]+:|[/#])/.test(href)) {
        const [path, anchor] = href.split('#')
        const target = posix.join(posix.dirname(text), path)
        const page = target === 'README.md' ? 'index.md' : pages[target]
        if (!page) {
          throw new Error(`${text}: the link to ${href} leads to no page of the site`)
        }
        token.attrSet('href', `/${page}${anchor ? `#${anchor}` : ''}`)
      }
    }
  })
}

/** The text that is being rendered, relative to the project's folder; empty where VitePress renders a title alone. */
export function textOf(env: { path?: string; realPath?: string }): string {
  return relative(root, env.realPath ?? env.path ?? root).replaceAll(sep, '/')
}
