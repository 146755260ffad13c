import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
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
