import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Writes the reference of the engine's API to public/api, with the javadoc of the JDK in JAVA_HOME or on the path. */

const docs = join(dirname(fileURLToPath(import.meta.url)), '..')
const base = process.env.DOCS_BASE ?? '/'
const target = join(docs, 'public', 'api')
const tool = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', 'javadoc') : 'javadoc'

rmSync(target, { recursive: true, force: true })
const { error, status, stdout, stderr } = spawnSync(
  tool,
  [
    '-quiet',
    '-notimestamp',
    '-Xdoclint:all,-missing',
    '-Werror',
    ['-encoding', 'UTF-8'],
    ['-docencoding', 'UTF-8'],
    ['-d', target],
    ['-sourcepath', join(docs, '..', 'solutions')],
    ['-subpackages', 'dagnet'],
    ['-windowtitle', 'DAGnet for Java'],
    ['-doctitle', 'The engine of DAGnet for Java'],
    ['-header', `<a href="${base}">DAGnet for Java</a>`],
    ['--add-stylesheet', join(docs, 'build', 'javadoc.css')]
  ].flat(),
  { encoding: 'utf8' }
)
if (error) {
  throw new Error(`${tool} does not start (${error.code}); expected a JDK, 17 or later, on the path or in JAVA_HOME`)
}
if (status !== 0) {
  throw new Error(`javadoc ended with ${status}:\n${stdout}${stderr}`)
}

// Its fonts are megabytes, and some JDKs refer to fonts that they do not bring.
for (const resources of ['', 'resources', 'resource-files'].map(folder => join(target, folder))) {
  rmSync(join(resources, 'fonts'), { recursive: true, force: true })
  const sheet = join(resources, 'stylesheet.css')
  if (existsSync(sheet)) {
    writeFileSync(sheet, readFileSync(sheet, 'utf8').replace(/^@import url\(.*\);$/gm, ''))
  }
}

for (const file of readdirSync(target, { recursive: true }).filter(name => name.endsWith('.html'))) {
  const page = readFileSync(join(target, file), 'utf8')
  writeFileSync(
    join(target, file),
    page.replace('<head>', `<head>\n<link rel="icon" type="image/svg+xml" href="${base}logo.svg">`)
  )
}
