// What the line at the top of a form says of how it stands with what is written, and what is shown when a person must decide.
import { element, said, announce } from '../page.js'

/** What happens every few seconds is shown, but not read aloud. */
const ROUTINE = ['unsaved', 'saving', 'saved']

const MARKS = { saved: '✓', merged: '✓', saving: '…', unsaved: '•' }

export class Told {
  constructor(form) {
    this.form = form
    this.line = form.querySelector('[data-save-state]')
    this.now = ''
  }

  /** @param state a key of data-<state> on the form, or of save.<state> @param more when it was saved, or why it was not */
  state(state, more = '') {
    const words = this.form.dataset[camel(state)] ?? said(`save.${state}`)
    const text = words.replace('{0}', clock(more)) + (['refused', 'trouble'].includes(state) && more ? ` ${more}` : '')
    if (this.now === state && this.line.textContent.endsWith(text)) return
    const heard = [this.now, state].some((one) => one !== '' && !ROUTINE.includes(one))
    this.line.setAttribute('aria-live', heard ? 'polite' : 'off')
    this.now = state
    this.line.dataset.state = state
    const mark = element('span', { 'aria-hidden': 'true', class: 'desk-save-mark' }, MARKS[state] ?? '!')
    this.line.replaceChildren(mark, ` ${text}`)
  }

  /** Others' words have come in. */
  taken() {
    announce(said('save.taken'))
  }

  /** The two sides of each place, above the form. */
  conflict(trouble) {
    this.settled()
    trouble.tabIndex = -1
    this.form.before(trouble)
    trouble.focus()
  }

  settled() {
    document.querySelector('.desk-trouble')?.remove()
  }

  /** Text that was not saved the last time: use it, or drop it. */
  offer(use, drop) {
    const { kept, useKept, dropKept } = this.form.dataset
    const panel = element('section', { class: 'ds-alert desk-kept', 'data-color': 'info', 'aria-label': kept }, element('p', {}, kept))
    const button = (label, variant, act) => {
      const one = element('button', { type: 'button', class: 'ds-button', 'data-variant': variant }, label)
      one.addEventListener('click', () => {
        panel.remove()
        act()
      })
      return one
    }
    panel.append(element('p', { class: 'desk-row' }, button(useKept, 'primary', use), button(dropKept, 'secondary', drop)))
    this.form.before(panel)
    announce(kept)
  }
}

const camel = (words) => words.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase())

function clock(at) {
  const time = new Date(at)
  const two = (number) => String(number).padStart(2, '0')
  return Number.isNaN(time.getTime()) ? '' : `${two(time.getHours())}.${two(time.getMinutes())}`
}
