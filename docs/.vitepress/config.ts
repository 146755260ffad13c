import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { defineConfig } from 'vitepress'
import { lessons, root } from './course'
import { links } from './markdown/links'
import { widgets } from './markdown/widgets'

const require = createRequire(import.meta.url)
const docs = join(root, 'docs')
const base = process.env.DOCS_BASE ?? '/'

/** Where each text is found on the site: docs/glossary.md at /glossary, a lesson's README.md at /lessons/05-… */
const pages: Record<string, string> = {
  'CONTRIBUTING.md': 'contributing.md',
  ...Object.fromEntries(lessons().map(lesson => [lesson.text, `${lesson.page}.md`])),
  ...Object.fromEntries(
    readdirSync(docs).filter(file => file.endsWith('.md')).map(file => [`docs/${file}`, file])
  )
}

export default defineConfig({
  title: 'DAGnet for Java',
  description: 'Build your own autograd engine in Java, test-first, with PyTorch as the judge.',
  lang: 'en',
  base,
  srcDir: root,
  srcExclude: ['README.md', 'src/**', 'solutions/**', 'target/**', 'docs/*/**'],
  rewrites: pages,
  outDir: join(docs, 'dist'),
  cacheDir: join(docs, 'node_modules', '.vitepress'),
  cleanUrls: true,
  markdown: {
    math: true,
    config: md => md.use(links, pages).use(widgets)
  },
  vite: {
    publicDir: join(docs, 'public'),
    resolve: {
      // The pages lie outside of docs/, where Vite would not find these.
      alias: [
        { find: /^vue$/, replacement: dirname(require.resolve('vue/package.json')) },
        { find: /^vue\/server-renderer$/, replacement: require.resolve('vue/server-renderer') }
      ]
    }
  },
  themeConfig: {
    search: { provider: 'local' },
    nav: [{ text: 'Lessons', link: '/lessons' }],
    sidebar: lessons().map(lesson => ({ text: `${lesson.number} ${lesson.title}`, link: `/${lesson.page}` }))
  }
})
