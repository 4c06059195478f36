// Dragging one page to between two others, or onto one to stand under it.
import { element, said } from '../page.js'
import { ask } from '../rich/dialogs.js'

let dragged = null

export function draggable(level, item) {
  const handle = element('span', { class: 'tree-handle', draggable: 'true', 'aria-hidden': 'true', title: said('tree.drag') }, '⠿')
  item.querySelector('.desk-row > span').prepend(handle)
  handle.addEventListener('dragstart', (e) => {
    dragged = item
    e.dataTransfer.effectAllowed = 'move'
    e.dataTransfer.setData('text/plain', item.dataset.title)
    e.dataTransfer.setDragImage(item, 10, 10)
  })
  handle.addEventListener('dragend', () => {
    dragged = null
    clear(level)
  })
  item.addEventListener('dragover', (e) => over(e, level, item))
  item.addEventListener('dragleave', () => delete item.dataset.drop)
  item.addEventListener('drop', (e) => drop(e, level, item))
}

function where(e, item) {
  const { top, height } = item.getBoundingClientRect()
  const part = (e.clientY - top) / height
  if (part < 0.3) return 'before'
  if (part > 0.7) return 'after'
  return dragged.dataset.own === 'true' ? 'into' : part < 0.5 ? 'before' : 'after'
}

function over(e, level, item) {
  if (!dragged || dragged === item) return
  e.preventDefault()
  clear(level)
  item.dataset.drop = where(e, item)
}

async function drop(e, level, item) {
  if (!dragged || dragged === item) return
  e.preventDefault()
  const moved = dragged
  const place = where(e, item)
  clear(level)
  if (place !== 'into') return level.place(moved, item, place === 'after')
  const sure = await ask(
    'tree.into',
    (body) => body.append(element('p', {}, said('tree.into.sure', moved.dataset.title, item.dataset.title))),
    { ok: 'tree.into.do' },
  )
  if (sure) level.into(moved, item)
}

const clear = (level) => level.items().forEach((one) => delete one.dataset.drop)
