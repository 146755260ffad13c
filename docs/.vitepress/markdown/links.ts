import { existsSync } from 'node:fs'
import { join, posix, relative, sep } from 'node:path'
import type MarkdownIt from 'markdown-it'
import { root } from '../course'

/**
 * Turns links between texts, which are right where the texts lie, into links between pages. A link to another file of
 * the project leads to it on GitHub; where the repository is not known, only its words remain. A link to what does not
 * exist is an error.
 *
 * @param pages the page of each text, both relative to the project's folder
 * @param repository owner/name, or undefined
 */
export function links(md: MarkdownIt, pages: Record<string, string>, repository?: string) {
  md.core.ruler.push('links-between-texts', state => {
    const text = textOf(state.env)
    for (const block of state.tokens.filter(block => block.children)) {
      let unlinked = false
      block.children = block.children!.filter(token => {
        if (token.type === 'link_open' && !/^([a-z]+:|[/#])/.test(token.attrGet('href')!)) {
          const [path, anchor] = token.attrGet('href')!.split('#')
          const href = address(posix.join(posix.dirname(text), path))
          unlinked = !href
          token.attrSet('href', `${href}${anchor ? `#${anchor}` : ''}`)
          return !unlinked
        }
        const remains = token.type !== 'link_close' || !unlinked
        unlinked &&= remains
        return remains
      })
    }

    function address(file: string): string | undefined {
      const page = file === 'README.md' ? 'index.md' : pages[file]
      if (page) {
        return `/${page}`
      }
      if (!existsSync(join(root, file))) {
        throw new Error(`${text}: the link to ${file} leads nowhere`)
      }
      return repository && `https://github.com/${repository}/blob/HEAD/${file}`
    }
  })
}

/** The text that is being rendered, relative to the project's folder; empty where VitePress renders a title alone. */
export function textOf(env: { path?: string; realPath?: string }): string {
  return relative(root, env.realPath ?? env.path ?? root).replaceAll(sep, '/')
}
