// The toolbar of one field: one stop for Tab, arrows between its buttons, and words on all of them.
import { addColumnAfter, addRowAfter, deleteColumn, deleteRow, deleteTable, toggleHeaderRow } from '@tiptap/pm/tables'
import { element, said } from '../page.js'
import { kindAt, turnInto } from './turning.js'
import { menuButton } from './menu.js'
import * as put from './inserting.js'

const KINDS = ['paragraph', 'h3', 'h4', 'bullets', 'numbers', 'fact', 'warning']

export class Toolbar {
  constructor(editor, places, label, plain) {
    this.editor = editor
    this.element = element('div', { role: 'toolbar', 'aria-label': said('rich.toolbar', label), class: 'rich-toolbar' })
    this.marks = ['strong', 'em'].map((mark) => this.pressed(mark))
    if (!plain) this.kind = this.menu('rich.kind.paragraph', () => this.kinds())
    this.element.append(...this.marks.map(({ button }) => button))
    this.button('rich.link', () => put.link(editor, places))
    if (!plain) {
      this.menu('rich.insert', () => this.insertions(places))
      this.table = this.menu('rich.table', () => this.tableActs())
    }
    this.menu('rich.more', () => this.rest(places, plain))
    this.rove()
    editor.on('transaction', () => this.show())
    this.show()
  }

  focus() {
    this.stops().find((one) => one.tabIndex === 0)?.focus()
    return true
  }

  button(key, act) {
    const one = element('button', { type: 'button' }, said(key))
    one.addEventListener('click', act)
    this.element.append(one)
    return one
  }

  pressed(mark) {
    const button = element('button', { type: 'button', 'aria-pressed': 'false' }, said(`rich.${mark}`))
    button.addEventListener('click', () => this.editor.chain().focus().toggleMark(mark).run())
    return { mark, button }
  }

  menu(key, items) {
    const made = menuButton(said(key), items)
    this.element.append(made.holder)
    return made
  }

  kinds() {
    const now = kindAt(this.editor.state.selection.$from)
    return KINDS.map((kind) => ({
      label: said(`rich.kind.${kind}`),
      checked: kind === now,
      act: () => this.run(turnInto(kind)),
    }))
  }

  insertions(places) {
    const { editor } = this
    const item = (key, act) => ({ label: said(key), act: () => act(editor, places) })
    return [
      item('rich.picture', put.picture),
      item('rich.video', put.video),
      item('rich.attachment', put.attachment),
      item('rich.table', put.table),
      item('rich.accordion', put.accordion),
      item('rich.fact', put.fact),
      item('rich.phone', put.phone),
    ]
  }

  tableActs() {
    const acts = { addRowAfter, addColumnAfter, toggleHeaderRow, deleteRow, deleteColumn, deleteTable }
    return Object.entries(acts).map(([name, act]) => ({ label: said(`rich.table.${name}`), act: () => this.run(act) }))
  }

  rest(places, plain) {
    const { editor } = this
    const mark = (name) => ({ label: said(`rich.${name}`), act: () => editor.chain().focus().toggleMark(name).run() })
    const inPlain = [
      { label: said('rich.fact'), act: () => put.fact(editor, places) },
      { label: said('rich.phone'), act: () => put.phone(editor) },
    ]
    return [
      { label: said('rich.undo'), act: () => editor.chain().focus().undo().run() },
      { label: said('rich.redo'), act: () => editor.chain().focus().redo().run() },
      mark('sub'),
      mark('sup'),
      { label: said('rich.tongue'), act: () => put.tongue(editor) },
      ...(plain ? inPlain : []),
    ]
  }

  run(command) {
    this.editor.commands.focus()
    if (!command(this.editor.state, this.editor.view.dispatch)) put.announceRefusal('rich.not-here')
  }

  show() {
    const { editor } = this
    for (const { mark, button } of this.marks) button.setAttribute('aria-pressed', String(editor.isActive(mark)))
    if (!this.kind) return
    const kind = kindAt(editor.state.selection.$from)
    this.kind.button.textContent = said(KINDS.includes(kind) ? `rich.kind.${kind}` : 'rich.kind')
    const inTable = editor.isActive('table')
    if (this.table.holder.hidden === inTable) this.table.holder.hidden = !inTable
  }

  stops() {
    return [...this.element.querySelectorAll(':scope > button, :scope > span > button')]
  }

  /** One of the buttons is where Tab stops: the one that was used last. */
  rove() {
    this.stops().forEach((one, index) => (one.tabIndex = index === 0 ? 0 : -1))
    this.element.addEventListener('focusin', (e) => {
      if (this.stops().includes(e.target)) this.stops().forEach((one) => (one.tabIndex = one === e.target ? 0 : -1))
    })
    this.element.addEventListener('keydown', (e) => {
      const shown = this.stops().filter((one) => !one.parentElement.hidden)
      const at = shown.indexOf(document.activeElement)
      const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: shown.length - 1 }[e.key]
      if (e.key === 'Escape') this.editor.commands.focus()
      if (at < 0 || to === undefined) return
      e.preventDefault()
      shown[(to + shown.length) % shown.length].focus()
    })
  }
}
