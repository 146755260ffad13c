import { ref, shallowRef } from 'vue'
import type { Engine, Trainer } from './engine'
import { lossOf, sizesOf, type Settings } from './settings'

/** How long a frame may train, in milliseconds: the rest of it is for drawing. */
const BUDGET = 12
/** How often accuracy and speed are told, in milliseconds. */
const TELL = 200

/** A training that goes on in the page, some steps a frame. */
export function useTraining() {
  const trainer = shallowRef<Trainer>()
  const running = ref(false)
  const steps = ref(0)
  /** The loss before each step. */
  const losses = shallowRef<number[]>([])
  /** Loss and accuracy of the weights and points as they are. */
  const loss = ref<number>()
  const accuracy = ref<number>()
  const speed = ref<number>()
  const fault = ref('')
  /** Counts the changes of weights and points. */
  const version = ref(0)
  /** Counts the times that all was told. */
  const told = ref(0)
  let history: number[] = []
  let marks: { time: number; steps: number }[] = []
  let frame = 0

  /** A network with new weights. */
  function reset(engine: Engine, settings: Settings, samples: number[]) {
    pause()
    const fresh = engine.trainer(sizesOf(settings), settings.activation, lossOf(settings), settings.seed)
    fresh.setOptimizer(settings.optimizer, settings.rate)
    fresh.setL2(settings.l2)
    fresh.setSamples(samples)
    trainer.value = fresh
    history = []
    steps.value = 0
    speed.value = undefined
    fault.value = ''
    tell(samples.length > 0)
  }

  function setSamples(samples: number[]) {
    trainer.value!.setSamples(samples)
    tell(samples.length > 0)
  }

  function step() {
    if (fault.value) {
      return
    }
    history.push(trainer.value!.step(1))
    steps.value++
    if (!trainer.value!.parameters().every(Number.isFinite)) {
      pause()
      fault.value = `Step ${steps.value} made a weight infinite or NaN: the rate is too large. Take a smaller one.`
    }
  }

  function stepOnce() {
    pause()
    step()
    tell(true)
  }

  function start() {
    if (!running.value && !fault.value) {
      running.value = true
      marks = [{ time: performance.now(), steps: steps.value }]
      frame = requestAnimationFrame(train)
    }
  }

  function pause() {
    if (running.value) {
      running.value = false
      cancelAnimationFrame(frame)
      tell(true)
    }
  }

  function train() {
    const begin = performance.now()
    do {
      step()
    } while (running.value && performance.now() - begin < BUDGET)
    if (!running.value) {
      return
    }
    version.value++
    if (begin - marks[marks.length - 1].time >= TELL) {
      marks = [...marks.slice(-5), { time: begin, steps: steps.value }]
      speed.value = (1000 * (steps.value - marks[0].steps)) / (begin - marks[0].time)
      tell(true)
    }
    frame = requestAnimationFrame(train)
  }

  function tell(hasSamples: boolean) {
    losses.value = [...history]
    loss.value = hasSamples ? trainer.value!.loss() : undefined
    accuracy.value = hasSamples ? trainer.value!.accuracy() : undefined
    version.value++
    told.value++
  }

  return {
    told,
    trainer,
    running,
    steps,
    losses,
    loss,
    accuracy,
    speed,
    fault,
    version,
    reset,
    setSamples,
    start,
    pause,
    stepOnce
  }
}
