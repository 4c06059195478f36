// The page tree: pages are moved by dragging, or by buttons that do the same. What is done is said aloud.
import { announce, element, post, said } from '../page.js'
import { draggable } from './dragging.js'
import * as cut from './cutting.js'

class Level {
  constructor(list) {
    this.list = list
    this.under = list.dataset.under
    this.order = list.dataset.arrange
    this.items().forEach((item) => this.equip(item))
  }

  items() {
    return [...this.list.querySelectorAll(':scope > li[data-document]')]
  }

  equip(item) {
    const details = item.querySelector('details[data-move]')
    if (!details) return
    const button = (key, act) => {
      const one = element('button', { type: 'button', class: 'ds-button', 'data-variant': 'secondary' }, said(key))
      one.addEventListener('click', () => act(one))
      return one
    }
    const row = element(
      'p',
      { class: 'desk-row' },
      button('tree.up', (one) => this.step(item, -1, one)),
      button('tree.down', (one) => this.step(item, 1, one)),
      item.dataset.own === 'true' && button('tree.cut', () => cut.take(item)),
    )
    details.querySelector('summary').after(row)
    draggable(this, item)
  }

  async step(item, by, button) {
    const all = this.items()
    const to = all.indexOf(item) + by
    if (to < 0 || to >= all.length) return announce(said(by < 0 ? 'tree.is-first' : 'tree.is-last', item.dataset.title))
    await this.place(item, all[to], by > 0)
    button.focus()
  }

  /** Puts an item before or after another, and takes it back if the server says no. */
  async place(item, other, after) {
    const back = item.nextSibling
    after ? other.after(item) : other.before(item)
    const fields = [['under', this.under], ...this.items().map((one) => ['order', one.dataset.document])]
    const refused = await act(this.order, fields)
    if (refused) this.list.insertBefore(item, back)
    announce(refused ?? said('tree.placed', item.dataset.title, this.items().indexOf(item) + 1, this.items().length))
  }

  /** Moves a page in under another; its address changes, so the page is shown anew. */
  async into(item, other) {
    const refused = await act(item.dataset.moves, [['parent', other.dataset.path]])
    if (refused) return announce(refused)
    location.reload()
  }
}

/** @returns why not, in words; null when it was done */
export async function act(address, fields) {
  try {
    const response = await post(address, fields, 'text/html')
    if (response.ok) return null
    const page = new DOMParser().parseFromString(await response.text(), 'text/html')
    return page.querySelector('main p')?.textContent ?? said('tree.not-done')
  } catch {
    return said('tree.not-done')
  }
}

export function trees() {
  document.querySelectorAll('ul[data-arrange]').forEach((list) => new Level(list))
  cut.offered()
}
