import { onMounted, readonly, ref } from 'vue'

const KEY = 'dagnet-done'
const done = ref<ReadonlySet<number>>(new Set())

/** Which lessons the reader has ticked off. The browser remembers them; without a place to remember, the page does. */
export function useProgress() {
  onMounted(() => {
    show(stored())
    window.onstorage = event => event.key === KEY && show(stored())
  })
  return { done: readonly(done), setDone }
}

function setDone(lesson: number, isDone: boolean) {
  const lessons = new Set(done.value)
  if (isDone) {
    lessons.add(lesson)
  } else {
    lessons.delete(lesson)
  }
  show(lessons)
  try {
    localStorage.setItem(KEY, JSON.stringify([...lessons].sort((a, b) => a - b)))
  } catch {
    // A browser may forbid it; the tick then lasts as long as the page.
  }
}

function show(lessons: ReadonlySet<number>) {
  done.value = lessons
  document.documentElement.dataset.done = [...lessons].join(' ')
}

/** What the browser remembers; whatever is not a list of numbers counts as nothing. */
function stored(): ReadonlySet<number> {
  try {
    const lessons: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return new Set(Array.isArray(lessons) ? lessons.filter(Number.isInteger) : [])
  } catch {
    return done.value
  }
}
