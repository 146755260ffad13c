import { useData } from 'vitepress'
import { computed } from 'vue'
import { data as course } from './course.data'

/** The lesson whose page is shown; undefined on every other page. */
export function useLesson() {
  const { page } = useData()
  return computed(() => course.lessons.find(lesson => `${lesson.page}.md` === page.value.relativePath))
}
