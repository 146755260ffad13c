import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { defineConfig } from 'vitepress'
import { lessons, root } from './course'
import { apiLinks } from './markdown/api'
import { codeTheme, terminal } from './markdown/code'
import { links } from './markdown/links'
import { listings } from './markdown/listings'
import { pictures } from './markdown/pictures'
import { tables } from './markdown/tables'
import { widgets } from './markdown/widgets'

const require = createRequire(import.meta.url)
const docs = join(root, 'docs')
/** Where the site is published: /name/ for the GitHub Pages of a repository of that name. */
const base = process.env.DOCS_BASE ?? '/'
/** The repository on GitHub, owner/name; its workflows know it. Without it the site has no link there. */
const repository = process.env.GITHUB_REPOSITORY

/** Where each text is found on the site: docs/glossary.md at /glossary, a lesson's README.md at /lessons/05-… */
const pages: Record<string, string> = {
  'CONTRIBUTING.md': 'contributing.md',
  ...Object.fromEntries(lessons().map(lesson => [lesson.text, `${lesson.page}.md`])),
  ...Object.fromEntries(
    readdirSync(docs).filter(file => file.endsWith('.md')).map(file => [`docs/${file}`, file])
  )
}

const reference = { text: 'API reference', link: '/api/index.html', target: '_self', noIcon: true }
const around = [
  { text: 'How the tests work', link: '/tests' },
  { text: 'The museum of wrong engines', link: '/museum' },
  { text: 'Beside micrograd and PyTorch', link: '/beside' },
  { text: 'Glossary', link: '/glossary' },
  reference
]
const people = [
  { text: 'Troubleshooting', link: '/troubleshooting' },
  { text: 'For teachers', link: '/teachers' },
  { text: 'For contributors', link: '/contributing' }
]

/** Before the first paint: which lessons are done. The theme's progress.ts writes it. */
const rememberDone = `try {
  const done = JSON.parse(localStorage.getItem('dagnet-done'))
  document.documentElement.dataset.done = Array.isArray(done) ? done.join(' ') : ''
} catch {}`

/** What is drawn for a lesson has a tick once the lesson is done. */
const ticks = lessons()
  .map(({ number }) => `html[data-done~="${number}"] [data-lesson="${number}"]{--tick:"✓";--is-done:1}`)
  .join('')

export default defineConfig({
  title: 'DAGnet for Java',
  description: 'Build your own autograd engine in Java, test-first, with PyTorch as the judge.',
  lang: 'en',
  base,
  srcDir: root,
  // Everything but the texts in `pages`.
  srcExclude: ['!(CONTRIBUTING).md', 'src/**', 'solutions/**', 'target/**', 'docs/*/**'],
  rewrites: pages,
  outDir: join(docs, 'dist'),
  cacheDir: join(docs, 'node_modules', '.vitepress'),
  cleanUrls: true,
  // A lesson is 15 to 30 KB; to fetch all that are in sight would be more than the page itself.
  router: { prefetchLinks: false },
  head: [
    ['link', { rel: 'icon', type: 'image/svg+xml', href: `${base}logo.svg` }],
    ['meta', { name: 'theme-color', content: '#fbfaf5', media: '(prefers-color-scheme: light)' }],
    ['meta', { name: 'theme-color', content: '#12161e', media: '(prefers-color-scheme: dark)' }],
    ['script', {}, rememberDone],
    ['style', {}, ticks]
  ],
  /** The two fonts that every page begins with are asked for at once. */
  transformHead: ({ assets }) =>
    assets
      .filter(file => /(source-serif-4|jetbrains-mono)-latin-wght-normal\.[\w-]+\.woff2$/.test(file))
      .map(href => ['link', { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href }]),
  markdown: {
    math: true,
    theme: codeTheme,
    codeTransformers: [terminal],
    // Graphviz's language is close enough to this one: its texts are in quotation marks, too.
    languageAlias: { dot: 'javascript' },
    config: md => {
      md.use(links, pages, repository).use(pictures).use(tables).use(apiLinks, base).use(listings).use(widgets)
    }
  },
  vite: {
    publicDir: join(docs, 'public'),
    // Graphviz is 1.4 MB, and comes only with a widget.
    build: { chunkSizeWarningLimit: 1500 },
    resolve: {
      // The pages lie outside of docs/, where Vite would not find these.
      alias: [
        { find: /^vue$/, replacement: dirname(require.resolve('vue/package.json')) },
        { find: /^vue\/server-renderer$/, replacement: require.resolve('vue/server-renderer') }
      ]
    }
  },
  themeConfig: {
    logo: '/logo.svg',
    siteTitle: 'DAGnet <span>for Java</span>',
    search: { provider: 'local' },
    outline: { label: 'On this page' },
    externalLinkIcon: false,
    nav: [
      { text: 'Lessons', link: '/lessons', activeMatch: '^/lessons' },
      { text: 'Playground', link: '/playground' },
      { text: 'How the tests work', link: '/tests', activeMatch: '^/(tests|museum)' },
      { text: 'Glossary', link: '/glossary' },
      { ...reference, text: 'API' }
    ],
    sidebar: [
      {
        text: 'Lessons',
        items: lessons().map(({ number, title, page }) => ({
          text: `<span class="lesson-number" data-lesson="${number}">${number}</span>${title}`,
          link: `/${page}`
        }))
      },
      { text: 'Around the lessons', items: [{ text: 'Playground', link: '/playground' }, ...around] },
      { text: 'The project', items: people }
    ],
    socialLinks: repository ? [{ icon: 'github', link: `https://github.com/${repository}` }] : undefined
  }
})
