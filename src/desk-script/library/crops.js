// What is seen of a picture in each shape: a rectangle on the whole picture, moved and made larger by hand, by keys, or by numbers.
import { element, said } from '../page.js'
import { clamp, input, number } from './numbers.js'

class Cropper {
  constructor(fieldset, whole) {
    const [across, down] = fieldset.dataset.crop.split('x').map(Number)
    this.ratio = across / down
    this.fields = Object.fromEntries(['x', 'y', 'width'].map((name) => [name, fieldset.querySelector(`[name$=".${name}"]`)]))
    this.image = element('img', { src: whole.currentSrc || whole.src, alt: '', draggable: 'false' })
    this.move = element('button', { type: 'button', class: 'media-crop-move', 'aria-label': said('library.crop.move') })
    this.size = element('button', { type: 'button', class: 'media-crop-size', 'aria-label': said('library.crop.size') })
    this.box = element('span', { class: 'media-crop-box' }, this.move, this.size)
    const clear = element('button', { type: 'button', class: 'ds-button', 'data-variant': 'tertiary' }, said('library.crop.clear'))
    const details = element(
      'details',
      {},
      element('summary', {}, said('library.crop.draw')),
      element('span', { class: 'media-cropping' }, this.image, this.box),
      element('p', {}, clear),
    )
    fieldset.querySelector('.desk-row').after(details)
    clear.addEventListener('click', () => this.clear())
    this.image.addEventListener('load', () => this.show())
    Object.values(this.fields).forEach((field) => field.addEventListener('input', () => this.show()))
    this.grip(this.move, (at, by) => this.set(at.x + by.x, at.y + by.y, at.width))
    this.grip(this.size, (at, by) => this.set(at.x, at.y, at.width + by.x))
    if (this.image.complete) this.show()
  }

  /** How high, in percent of the picture's height, something so wide is. */
  high(width) {
    return (width * this.image.naturalWidth) / this.image.naturalHeight / this.ratio
  }

  /** As written; else the largest that has the shape, around the point that matters most. */
  now() {
    const { x, y, width } = this.fields
    if (width.value.trim() !== '') return { x: number(x, 0), y: number(y, 0), width: number(width, 100) }
    const most = Math.min(100, 100 / this.high(1))
    const [left, top] = ['focus-x', 'focus-y'].map((name) => document.querySelector(`[name="${name}"]`)).map((one) => number(one, 50))
    return { x: clamp(left - most / 2, 0, 100 - most), y: clamp(top - this.high(most) / 2, 0, 100 - this.high(most)), width: most }
  }

  set(x, y, width) {
    const most = Math.min(100, 100 / this.high(1))
    const wide = clamp(width, 5, most)
    input(this.fields.width, wide)
    input(this.fields.x, clamp(x, 0, 100 - wide))
    input(this.fields.y, clamp(y, 0, 100 - this.high(wide)))
  }

  clear() {
    for (const field of Object.values(this.fields)) {
      field.value = ''
      field.dispatchEvent(new Event('input', { bubbles: true }))
    }
  }

  show() {
    if (!this.image.naturalWidth) return
    const { x, y, width } = this.now()
    const { style } = this.box
    style.left = `${x}%`
    style.top = `${y}%`
    style.width = `${width}%`
    style.height = `${this.high(width)}%`
  }

  /** A grip is dragged by a pointer, or moved by the arrow keys. @param act is given where it began and how far, in percent */
  grip(button, act) {
    button.addEventListener('pointerdown', (e) => {
      e.preventDefault()
      button.focus()
      button.setPointerCapture(e.pointerId)
      const at = this.now()
      const { width, height } = this.image.getBoundingClientRect()
      const drag = (now) => act(at, { x: ((now.clientX - e.clientX) / width) * 100, y: ((now.clientY - e.clientY) / height) * 100 })
      button.addEventListener('pointermove', drag)
      button.addEventListener('pointerup', () => button.removeEventListener('pointermove', drag), { once: true })
    })
    button.addEventListener('keydown', (e) => {
      const by = e.shiftKey ? 10 : 1
      const step = { ArrowLeft: [-by, 0], ArrowRight: [by, 0], ArrowUp: [0, -by], ArrowDown: [0, by] }[e.key]
      if (!step) return
      e.preventDefault()
      act(this.now(), { x: step[0] || (button === this.size ? step[1] : 0), y: step[1] })
    })
  }
}

export function crops() {
  const whole = document.querySelector('[data-focal-picture] img')
  if (whole) document.querySelectorAll('[data-crop]').forEach((fieldset) => new Cropper(fieldset, whole))
}
