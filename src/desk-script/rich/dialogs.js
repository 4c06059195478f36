// The questions a writer is asked before something is put in: each a dialog of the browser's own, which keeps the focus and takes Escape.
import { element, said, data, later } from '../page.js'

let count = 0

/**
 * Shows a dialog. @param fill is given the form's body and fills it
 * @returns the fields as they were written, by name; null when it was closed
 */
export function ask(title, fill, { ok = 'rich.ok', remove = null } = {}) {
  const name = `dialog-${++count}`
  const body = element('div', { class: 'desk-form' })
  const button = (value, label, variant) =>
    element('button', { class: 'ds-button', 'data-variant': variant, value, formnovalidate: value !== 'ok' }, said(label))
  const form = element(
    'form',
    { method: 'dialog', class: 'desk-form' },
    element('h2', { id: name }, said(title)),
    body,
    element(
      'p',
      { class: 'desk-row' },
      button('ok', ok, 'primary'),
      remove && button('remove', remove, 'secondary'),
      button('', 'rich.cancel', 'tertiary'),
    ),
  )
  const dialog = element('dialog', { class: 'rich-dialog', 'aria-labelledby': name }, form)
  document.body.append(dialog)
  fill(body)
  dialog.showModal()
  return answer(dialog, form)
}

function answer(dialog, form) {
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      const fields = { ...Object.fromEntries(new FormData(form)), removed: dialog.returnValue === 'remove' }
      dialog.remove()
      resolve(dialog.returnValue ? fields : null)
    })
  })
}

/** A labelled field. */
export function field(name, label, attributes = {}, hint = null) {
  const id = `${name}-${++count}`
  return element(
    'div',
    { class: 'desk-field' },
    element('label', { for: id }, said(label)),
    hint && element('p', { class: 'desk-hint', id: `${id}-hint` }, said(hint)),
    element('input', { id, name, type: 'text', autocomplete: 'off', 'aria-describedby': hint && `${id}-hint`, ...attributes }),
  )
}

export function choice(name, label, checked) {
  return element('label', { class: 'desk-choice' }, element('input', { type: 'checkbox', name, value: 'on', checked }), said(label))
}

/**
 * Finds something by words. What is chosen is in the form under {@code name}, and given to {@code chosen}; it stays on the list
 * whatever is searched for next.
 *
 * @param address answers {@code {"items": [{"id", "title" or "label", …}]}} for {@code ?q=}
 * @param eager whether something is shown before anything is searched for
 */
export function finder(name, label, address, { chosen = () => {}, tell = () => null, required = false, eager = true } = {}) {
  const results = element('div', { class: 'rich-found' })
  const status = element('p', { role: 'status', class: 'desk-hint' })
  const search = field('find', label, { type: 'search', name: false })
  const input = search.querySelector('input')
  const option = (item) => one(name, item, tell(item), required, chosen)
  let asked = 0
  const look = async () => {
    const turn = ++asked
    const found = await data(`${address}${address.includes('?') ? '&' : '?'}q=${encodeURIComponent(input.value)}`)
    if (turn !== asked) return
    const picked = results.querySelector('label:has(:checked)')
    const fresh = (found?.items ?? []).filter(({ id }) => id !== picked?.querySelector('input').value)
    results.replaceChildren(...(picked ? [picked] : []), ...fresh.map(option))
    status.textContent = found ? said('rich.found', found.items.length) : said('rich.found.not')
  }
  input.addEventListener('input', later(250, look))
  input.addEventListener('keydown', (e) => e.key === 'Enter' && (e.preventDefault(), look()))
  if (eager) look()
  return element('div', { class: 'desk-field' }, search, status, results)
}

function one(name, item, about, required, chosen) {
  const input = element('input', { type: 'radio', name, value: item.id, required })
  input.addEventListener('change', () => chosen(item))
  return element(
    'label',
    { class: 'rich-one' },
    input,
    item.thumb && element('img', { src: item.thumb, alt: '', width: 96, height: 72, loading: 'lazy' }),
    element('span', {}, item.title ?? item.label, about && element('span', { class: 'desk-muted' }, about)),
  )
}
