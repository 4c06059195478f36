// A button that opens a menu, as the ARIA practices have it: arrows go through it, Escape and Tab close it.
import { element } from '../page.js'

let count = 0

/**
 * @param items {@code [{label, act, checked?}]}, or a function that gives them when the menu opens
 * @returns the button and its menu in one element
 */
export function menuButton(label, items) {
  const id = `menu-${++count}`
  const button = element('button', { type: 'button', 'aria-haspopup': 'menu', 'aria-expanded': 'false', 'aria-controls': id }, label)
  const menu = element('div', { id, role: 'menu', 'aria-label': label, class: 'rich-menu', hidden: true })
  const holder = element('span', { class: 'rich-menu-holder' }, button, menu)
  const close = (focus) => {
    menu.hidden = true
    button.setAttribute('aria-expanded', 'false')
    if (focus) button.focus()
  }
  const open = () => {
    const all = typeof items === 'function' ? items() : items
    menu.replaceChildren(...all.map((item) => entry(item, close)))
    menu.hidden = false
    button.setAttribute('aria-expanded', 'true')
    ;(menu.querySelector('[aria-checked="true"]') ?? menu.firstElementChild)?.focus()
  }
  button.addEventListener('click', () => (menu.hidden ? open() : close(true)))
  button.addEventListener('keydown', (e) => {
    if (e.key === 'ArrowDown') (e.preventDefault(), e.stopPropagation(), open())
  })
  menu.addEventListener('keydown', (e) => steer(e, menu, close))
  holder.addEventListener('focusout', (e) => holder.contains(e.relatedTarget) || close(false))
  return { holder, button }
}

function entry({ label, act, checked }, close) {
  const radio = checked !== undefined
  const one = element(
    'button',
    { type: 'button', tabindex: '-1', role: radio ? 'menuitemradio' : 'menuitem', 'aria-checked': radio ? String(checked) : null },
    label,
  )
  one.addEventListener('click', () => {
    close(false)
    act()
  })
  return one
}

function steer(e, menu, close) {
  const all = [...menu.children]
  const at = all.indexOf(document.activeElement)
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[e.key]
  e.stopPropagation()
  if (e.key === 'Escape') return close(true)
  if (e.key === 'Tab') return close(false)
  if (to !== undefined) (e.preventDefault(), all[(to + all.length) % all.length].focus())
}
