import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { defineLoader } from 'vitepress'
import { type Lesson, lessons, root } from '../course'

/** What the pages tell of the course: counted when the site is built, so that no number grows old. */
export interface Course {
  lessons: Pick<Lesson, 'number' | 'title' | 'page' | 'write' | 'idea'>[]
  facts: Record<'lessons' | 'tests' | 'properties' | 'wrongEngines' | 'rightEngines' | 'recordedAnswers', number>
}

declare const data: Course
export { data }

export default defineLoader({
  load(): Course {
    const all = lessons()
    return {
      lessons: all.map(({ number, title, page, write, idea }) => ({ number, title, page, write, idea })),
      facts: {
        lessons: all.length,
        tests: Number(/(\d+) passed, 0 failed/.exec(read(all[all.length - 1].text))?.[1]),
        properties: count(all.flatMap(lesson => files(dirname(lesson.text), /\.java$/)), /@Property\b/g),
        wrongEngines: count(files('src/test/java/course/museum', /^Wrong(?!Engine\b)\w+\.java$/), /\bWrongEngine\.of\(\d/g),
        rightEngines: readdirSync(join(root, 'src/test/resources/right-engines'), { withFileTypes: true }).filter(entry =>
          entry.isDirectory()
        ).length,
        // After a line that names the version, and one that names the columns.
        recordedAnswers: read('src/testkit/resources/pytorch/recorded.tsv').trimEnd().split('\n').length - 2
      }
    }
  }
})

function files(folder: string, name: RegExp): string[] {
  return readdirSync(join(root, folder))
    .filter(file => name.test(file))
    .map(file => `${folder}/${file}`)
}

function count(paths: string[], pattern: RegExp): number {
  return paths.reduce((sum, path) => sum + (read(path).match(pattern)?.length ?? 0), 0)
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}
