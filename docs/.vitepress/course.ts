import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder; its Markdown files are the site's pages. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

export interface Lesson {
  number: number
  title: string
  /** Its text, relative to the project's folder. */
  text: string
  /** Its page, relative to the site's root. */
  page: string
  /** What the learner writes, and the lesson's one idea, as Markdown: from the table in the project's README.md. */
  write: string
  idea: string
}

/** All lessons, in order. An error names the lesson that the README.md leaves out, or whose title it tells otherwise. */
export function lessons(): Lesson[] {
  const rows = readFileSync(join(root, 'README.md'), 'utf8').split('\n').map(row => row.split('|').map(cell => cell.trim()))
  return readdirSync(join(root, 'lessons'))
    .filter(folder => /^lesson\d\d_\w+$/.test(folder))
    .sort()
    .map(folder => {
      const text = `lessons/${folder}/README.md`
      const heading = /^# Lesson (\d+): (.+)\n/.exec(readFileSync(join(root, text), 'utf8'))
      if (!heading) {
        throw new Error(`${text}:1: expected a title such as '# Lesson 5: Backpropagation'`)
      }
      const [, number, title] = heading
      const row = rows.find(cells => cells[1] === `[${number} ${title}](${text})`)
      if (!row) {
        throw new Error(`README.md: no row of the table of lessons begins with '[${number} ${title}](${text})'`)
      }
      const page = `lessons/${folder.slice('lesson'.length).replaceAll('_', '-')}`
      return { number: Number(number), title, text, page, write: row[2], idea: row[3] }
    })
}
