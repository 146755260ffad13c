import type { Theme } from 'vitepress'
import DefaultTheme from 'vitepress/theme-without-fonts'
import '@fontsource-variable/source-serif-4'
import '@fontsource-variable/jetbrains-mono'
import './styles/theme.css'
import { lazy } from './lazy'

export default {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    app.component('GraphStepper', lazy('GraphStepper'))
    app.component('TrainingPlayground', lazy('TrainingPlayground'))
  }
} satisfies Theme
