import { defineAsyncComponent, defineComponent, h, type Component } from 'vue'
import LazyWidget from './components/LazyWidget.vue'
import StillWidget from './components/StillWidget.vue'

const widgets = import.meta.glob<{ default: Component }>('./widgets/*.vue')

/** A widget of the folder widgets/ that is loaded when the reader has come to it; until then its place is kept. */
export function lazy(name: string): Component {
  const load = widgets[`./widgets/${name}.vue`]
  const widget =
    load &&
    defineAsyncComponent({
      loader: () => load().then(module => module.default),
      loadingComponent: StillWidget,
      delay: 0
    })
  return defineComponent({
    name,
    inheritAttrs: false,
    setup: (_, { attrs }) => () => h(LazyWidget, { name }, widget && { default: () => h(widget, attrs) })
  })
}
