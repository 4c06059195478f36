// <fnsp-rich-text> makes the text area in it a place to write formatted text. The text area stays what the form sends; where
// this cannot start, it stays what one writes in.
import { Editor } from '@tiptap/core'
import { Dropcursor, Gapcursor, UndoRedo } from '@tiptap/extensions'
import { Selection } from '@tiptap/pm/state'
import { element, said, later } from '../page.js'
import * as blocks from './blocks.js'
import { MARKS } from './marks.js'
import * as tables from './tables.js'
import * as figures from './figures.js'
import { Keys } from './keys.js'
import { Toolbar } from './toolbar.js'
import { Unchanged } from './unchanged.js'
import { cleaned, MOST_HTML, MOST_WORDS } from './pasted.js'
import { announceRefusal, link, picture, video, attachment } from './inserting.js'
import { canTakeOver, takenOver } from './takingover.js'

export class RichText extends HTMLElement {
  connectedCallback() {
    this.area = this.querySelector('textarea')
    if (!this.area || this.editor) return
    try {
      this.start()
    } catch (problem) {
      console.error('The field for formatted text did not start', problem)
      this.querySelectorAll(':scope > :not(textarea)').forEach((one) => one.remove())
      this.area.hidden = false
    }
  }

  disconnectedCallback() {
    this.editor?.destroy()
    this.editor = null
  }

  start() {
    this.plain = this.getAttribute('plain') === 'true'
    const label = this.getAttribute('label')
    const language = this.getAttribute('language')
    this.places = { media: this.getAttribute('media'), facts: this.getAttribute('facts'), pages: this.getAttribute('pages'), language }
    const surface = element('div', { class: 'rich-surface' })
    this.editor = new Editor({
      element: surface,
      injectCSS: false,
      extensions: this.extensions(),
      editorProps: {
        attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': label, lang: language, class: 'rich-text' },
        handlePaste: (view, event) => this.tooMuch(event),
        transformPastedHTML: (html) => this.pasted(html),
        handleTextInput: () => false,
      },
    })
    this.unchanged = new Unchanged(this.editor.schema)
    this.read(this.area.value)
    this.toolbar = new Toolbar(this.editor, this.places, label, this.plain)
    this.append(this.toolbar.element, surface)
    this.editor.on('update', () => this.touched())
    this.editor.on('blur', () => this.sync())
    this.area.form?.addEventListener('formdata', () => this.sync())
    document.querySelector(`label[for="${CSS.escape(this.area.id)}"]`)?.addEventListener('click', () => this.editor?.commands.focus())
    this.area.hidden = true
  }

  extensions() {
    const change = (act) => ({ change: (editor, node, at) => act(editor, this.places, node, at) })
    const keys = { plain: this.plain, toolbar: () => this.toolbar.focus(), link: () => (link(this.editor, this.places), true) }
    const always = [blocks.Doc(this.plain), blocks.Text, blocks.Paragraph, blocks.HardBreak, blocks.Fact, UndoRedo, Keys.configure(keys)]
    if (this.plain) return [...always, ...MARKS]
    const { Heading, BulletList, OrderedList, ListItem, FactBox, Warning, Accordion, Summary } = blocks
    const { Table, TableRow, TableCell, TableHeader } = tables
    const thumb = (media) => this.places.media.replace(/\/search$/, `/${media}/view/whole-320.jpg`)
    return [
      ...always,
      ...MARKS,
      ...[Heading, BulletList, OrderedList, ListItem, FactBox, Warning, Accordion, Summary, Table, TableRow, TableCell, TableHeader],
      figures.Picture.configure({ thumb, ...change(picture) }),
      figures.Video.configure(change(video)),
      figures.Attachment.configure(change(attachment)),
      Dropcursor.configure({ class: 'rich-drop', color: false }),
      Gapcursor,
    ]
  }

  /** Shows what the server says, as if nothing had been written here. */
  read(html) {
    const doc = this.unchanged.parse(cleaned(html).html)
    const { state, view } = this.editor
    const tr = state.tr.replaceWith(0, state.doc.content.size, doc.content).setMeta('addToHistory', false)
    view.dispatch(tr.setSelection(Selection.atStart(tr.doc)).setMeta('preventUpdate', true))
    this.written = this.editor.state.doc
    this.source = html
  }

  /** What stands in the field; exactly what the server gave as long as nobody has touched it. */
  get value() {
    if (!this.editor) return this.area.value
    const { doc } = this.editor.state
    return doc.eq(this.written) ? this.source : this.unchanged.html(doc)
  }

  get doc() {
    return this.editor.state.doc
  }

  /** Whether what the server says now can be put in without losing anything written since. */
  canTakeOver(sent, html) {
    return !this.editor || canTakeOver(this.doc, sent, this.unchanged.reading(cleaned(html).html))
  }

  /** What the server says now, put in without moving what is being written. @param sent the text as it was when it was sent */
  takeOver(sent, html) {
    if (!this.editor) {
      this.area.value = html
      return
    }
    const theirs = this.unchanged.parse(cleaned(html).html)
    takenOver(this.editor, sent, theirs)
    this.written = theirs
    this.source = html
    this.sync()
  }

  sync() {
    this.area.value = this.value
  }

  touched() {
    this.area.dispatchEvent(new Event('input', { bubbles: true }))
    this.soon ??= later(500, () => this.editor && this.sync())
    this.soon()
  }

  tooMuch(event) {
    const clip = event.clipboardData
    const much = clip && (clip.getData('text/html').length > MOST_HTML || clip.getData('text/plain').length > MOST_WORDS)
    if (much) announceRefusal('rich.pasted.too-much')
    return much
  }

  pasted(html) {
    const { html: kept, pictures } = cleaned(html)
    if (pictures > 0) announceRefusal('rich.pasted.pictures')
    return kept
  }
}

export function richTexts() {
  customElements.define('fnsp-rich-text', RichText)
}
