// While somebody writes what they want to order, what there is already is shown beside it. Without this there is a button for it.
import { data, element, later } from '../page.js'

const counts = (name) => name === 'title' || name === 'synonyms' || name.startsWith('code.')

export function alike() {
  const form = document.querySelector('form[data-alike]')
  const place = form?.querySelector('#alike')
  if (!place) return
  let asked = 0
  const look = later(500, async () => {
    const written = [...new FormData(form)].filter(([name, value]) => counts(name) && value.trim())
    const mine = ++asked
    const found = await data(`${form.dataset.alike}?${new URLSearchParams(written)}`)
    if (found && mine === asked) show(place, found.items, written.length > 0)
  })
  form.addEventListener('input', (e) => counts(e.target.name ?? '') && look())
}

function show(place, items, written) {
  const shown = items.length ? element('ul', { class: 'desk-list' }, ...items.map((item) => element('li', {}, line(item, place)))) : written ? element('p', {}, place.dataset.none) : ''
  place.replaceChildren(shown)
}

/** In a new tab: what is written in the form is not left. */
function line({ text, href }, place) {
  const told = element('span', { class: 'ds-sr-only' }, ` ${place.dataset.newTab}`)
  return href ? element('a', { href, target: '_blank', rel: 'noopener' }, text, told) : text
}
