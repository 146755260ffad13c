import type { ShikiTransformer, ThemeRegistration } from 'shiki'

const color = (scope: string[], name: string) => ({ scope, settings: { foreground: `var(--code-${name})` } })

/** Few colours, which the style sheet gives: they change with light and dark without a second copy of the code. */
export const codeTheme: ThemeRegistration = {
  name: 'dagnet',
  type: 'light',
  fg: 'var(--code-text)',
  bg: 'var(--code-paper)',
  settings: [
    { settings: { foreground: 'var(--code-text)', background: 'var(--code-paper)' } },
    color(['comment', 'punctuation.definition.comment'], 'comment'),
    color(['keyword', 'storage.modifier', 'storage.type.primitive', 'variable.language'], 'keyword'),
    color(['storage.type.java', 'storage.type.generic', 'storage.type.object', 'entity.name.type', 'support.class'], 'type'),
    color(['keyword.operator', 'punctuation', 'meta.brace'], 'text'),
    color(['string', 'punctuation.definition.string'], 'string'),
    color(['constant'], 'number'),
    color(['entity.name.function'], 'function')
  ]
}

const LINES: [RegExp, string][] = [
  [/^\s*✔/, 'passed'],
  [/^\s*✘/, 'failed'],
  [/^\s*▶/, 'here'],
  [/\bto come$/, 'later'],
  [/^-+$/, 'later'],
  [/^Likely:|^\s+Likely:/, 'likely'],
  [/^\d+ passed, 0 failed$/, 'passed'],
  [/^\d+ passed, \d+ failed$/, 'failed']
]

/** Colours what the course prints on a terminal, as the terminal does. */
export const terminal: ShikiTransformer = {
  name: 'terminal',
  line(node) {
    if (this.options.lang === 'text') {
      const text = node.children.map(token => (token.type === 'element' ? textOf(token.children) : '')).join('')
      const kind = LINES.find(([pattern]) => pattern.test(text))?.[1]
      if (kind) {
        this.addClassToHast(node, kind)
      }
    }
  }
}

function textOf(nodes: { type: string; value?: string }[]): string {
  return nodes.map(node => node.value ?? '').join('')
}
