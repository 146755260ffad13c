import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineLoader } from 'vitepress'
import { lessons, root } from '../course'

export interface Room {
  lesson: number
  title: string
  page: string
  engines: { name: string; belief: string; told: string[] }[]
}

declare const data: Room[]
export { data }

const museum = join(root, 'src/test/java/course/museum')
const STRING = /"((?:[^"\\]|\\.)*)"/g
const ENGINE = /WrongEngine\.of\((\d+),\s*("(?:[^"\\]|\\.)*")\)\s*\.believing\(\s*("(?:[^"\\]|\\.)*")\)/g
const TOLD = /\.mustBeTold\(((?:\s*"(?:[^"\\]|\\.)*",?)+)\)/

/** The museum as its sources tell it: each wrong engine with its author's belief and the words of its failure. */
export default defineLoader({
  load(): Room[] {
    const engines = readdirSync(museum)
      .filter(file => /^Wrong(?!Engine\b)\w+\.java$/.test(file))
      .flatMap(file => read(file, readFileSync(join(museum, file), 'utf8')))
    return lessons()
      .map(({ number, title, page }) => ({
        lesson: number,
        title,
        page,
        engines: engines.filter(engine => engine.lesson === number)
      }))
      .filter(room => room.engines.length > 0)
  }
})

function read(file: string, source: string) {
  const begins = [...source.matchAll(ENGINE)]
  const all = source.match(/WrongEngine\.of\(\d/g)?.length ?? 0
  if (begins.length !== all) {
    throw new Error(`${file}: ${all} wrong engines, of which only ${begins.length} have a name and a belief in place`)
  }
  return begins.map((begin, i) => {
    const told = TOLD.exec(source.slice(begin.index, begins[i + 1]?.index))
    if (!told) {
      throw new Error(`${file}: the wrong engine ${begin[2]} has no words that it must be told`)
    }
    return { lesson: Number(begin[1]), name: text(begin[2]), belief: text(begin[3]), told: strings(told[1]) }
  })
}

function strings(list: string): string[] {
  return [...list.matchAll(STRING)].map(([literal]) => text(literal))
}

/** What a Java string literal says: its escapes are those of JSON. */
function text(literal: string): string {
  return JSON.parse(literal)
}
