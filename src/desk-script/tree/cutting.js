// Moving a page far: it is cut out here, one goes to another level, and it is put in there. Until then nothing has changed.
import { announce, element, said } from '../page.js'
import { act } from './arranging.js'

const KEY = 'fnsp.cut'

export function take(item) {
  const { title, moves, path } = item.dataset
  sessionStorage.setItem(KEY, JSON.stringify({ title, moves, path }))
  offered()
  announce(said('tree.cut.done', title))
}

/** On every level of the same site: put it in here, or forget it. */
export function offered() {
  document.querySelector('.tree-cut')?.remove()
  const list = document.querySelector('ul[data-arrange]')
  const cut = JSON.parse(sessionStorage.getItem(KEY) ?? 'null')
  if (!list || !cut?.moves.startsWith(list.dataset.site)) return
  const panel = element('section', { class: 'ds-alert tree-cut', 'data-color': 'info', 'aria-label': said('tree.cut.is', cut.title) })
  panel.append(element('p', {}, said('tree.cut.is', cut.title)), element('p', { class: 'desk-row' }, put(cut, list), forget(panel)))
  list.before(panel)
}

function put(cut, list) {
  const button = element('button', { type: 'button', class: 'ds-button' }, said('tree.cut.put'))
  button.addEventListener('click', async () => {
    const refused = await act(cut.moves, [['parent', list.dataset.under]])
    if (refused) return announce(refused)
    sessionStorage.removeItem(KEY)
    location.reload()
  })
  return button
}

function forget(panel) {
  const button = element('button', { type: 'button', class: 'ds-button', 'data-variant': 'secondary' }, said('tree.cut.forget'))
  button.addEventListener('click', () => {
    sessionStorage.removeItem(KEY)
    panel.remove()
  })
  return button
}
