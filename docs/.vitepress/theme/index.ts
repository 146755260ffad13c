import type { Theme } from 'vitepress'
import DefaultTheme from 'vitepress/theme-without-fonts'
import '@fontsource-variable/source-serif-4'
import '@fontsource-variable/jetbrains-mono'
import './styles/colours.css'
import './styles/theme.css'
import './styles/text.css'
import './styles/landing.css'
import Fact from './components/Fact.vue'
import Layout from './components/Layout.vue'
import LessonList from './components/LessonList.vue'
import Museum from './components/Museum.vue'
import { lazy } from './lazy'

export default {
  extends: DefaultTheme,
  Layout,
  enhanceApp({ app }) {
    app.component('Fact', Fact)
    app.component('LessonList', LessonList)
    app.component('Museum', Museum)
    app.component('GraphStepper', lazy('GraphStepper'))
    app.component('TrainingPlayground', lazy('TrainingPlayground'))
  }
} satisfies Theme
