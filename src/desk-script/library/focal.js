// The point of a picture that every crop must show: set by a click, or moved by the arrow keys.
import { element, said } from '../page.js'
import { input, number, percent } from './numbers.js'

export function focal() {
  const fields = document.querySelector('[data-focal]')
  const image = document.querySelector('[data-focal-picture] img')
  if (!fields || !image) return
  const [x, y] = ['focus-x', 'focus-y'].map((name) => fields.querySelector(`[name="${name}"]`))
  const point = element('button', { type: 'button', class: 'media-point' })
  const frame = element('span', { class: 'media-pointing' })
  image.before(frame)
  frame.append(image, point)
  const show = () => {
    const [left, top] = [number(x, 50), number(y, 50)]
    point.style.left = `${left}%`
    point.style.top = `${top}%`
    point.setAttribute('aria-label', said('library.point', percent(left), percent(top)))
  }
  const set = (left, top) => {
    input(x, left)
    input(y, top)
    show()
  }
  image.addEventListener('click', (e) => {
    const box = image.getBoundingClientRect()
    set(((e.clientX - box.left) / box.width) * 100, ((e.clientY - box.top) / box.height) * 100)
  })
  point.addEventListener('keydown', (e) => {
    const by = e.shiftKey ? 10 : 1
    const step = { ArrowLeft: [-by, 0], ArrowRight: [by, 0], ArrowUp: [0, -by], ArrowDown: [0, by] }[e.key]
    if (!step) return
    e.preventDefault()
    set(number(x, 50) + step[0], number(y, 50) + step[1])
  })
  ;[x, y].forEach((field) => field.addEventListener('input', show))
  show()
}
