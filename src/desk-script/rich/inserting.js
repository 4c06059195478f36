// Puts something into a text, or changes what stands there: the dialogs and what comes of them.
import { TextSelection } from '@tiptap/pm/state'
import { ask, choice, field, finder } from './dialogs.js'
import { element, said, announce } from '../page.js'
import { leads } from './marks.js'

/** What a person writes as an address, as it stands in a text; null for what leads nowhere. */
export function asHref(written) {
  const text = written.trim()
  if (text === '') return null
  if (leads(text)) return text
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)) return `mailto:${text}`
  if (/^\+?[\d\s]{3,}$/.test(text)) return dialled(text)
  if (/^\/[^/]/.test(text)) return `page:${text}`
  return /^[^\s/]+\.[^\s]{2,}$/.test(text) ? `https://${text}` : null
}

export function dialled(written) {
  const digits = written.replace(/[^\d+]/g, '')
  return `tel:${/^[2-9]\d{7}$|^0\d{4}$/.test(digits) ? `+47${digits}` : digits}`
}

export async function link(editor, { pages }) {
  const before = editor.getAttributes('link').href ?? ''
  const empty = editor.state.selection.empty && !before
  let page = before.startsWith('document:') ? before : null
  const fields = await ask(
    'rich.link',
    (body) => {
      if (empty) body.append(field('words', 'rich.link.words', { required: true }))
      const address = field('href', 'rich.link.href', { value: page ? '' : before }, 'rich.link.href.help')
      const chosen = ({ id, href = `document:${id}` }) => {
        page = href
        address.querySelector('input').value = ''
      }
      body.append(address, finder('page', 'rich.link.page', pages, { chosen, tell: (item) => item.path, eager: false }))
    },
    { remove: before && 'rich.link.remove' },
  )
  editor.commands.focus()
  if (!fields) return
  if (fields.removed) return linked(editor, null)
  const href = fields.href.trim() === '' ? page : asHref(fields.href)
  if (!href) return announceRefusal('rich.link.nowhere')
  if (empty) editor.commands.insertContent({ type: 'text', text: fields.words, marks: [{ type: 'link', attrs: { href } }] })
  else linked(editor, href)
}

function linked(editor, href) {
  const chain = editor.chain().focus().extendMarkRange('link')
  if (href) chain.setMark('link', { href }).run()
  else chain.unsetMark('link').run()
}

export function announceRefusal(key) {
  announce(said(key))
  const told = element('p', { class: 'ds-alert rich-notice', 'data-color': 'warning' }, said(key))
  document.activeElement?.closest('fnsp-rich-text')?.append(told)
  setTimeout(() => told.remove(), 12_000)
}

export async function phone(editor) {
  const chosen = editor.state.doc.textBetween(editor.state.selection.from, editor.state.selection.to)
  const fields = await ask('rich.phone', (body) => {
    const number = { type: 'tel', required: true, pattern: '[+\\d\\s]{3,}', value: /^[+\d\s]+$/.test(chosen) ? chosen : '' }
    body.append(field('number', 'rich.phone.number', number))
  })
  editor.commands.focus()
  if (!fields) return
  const mark = { type: 'link', attrs: { href: dialled(fields.number) } }
  editor.commands.insertContent({ type: 'text', text: chosen || fields.number.trim(), marks: [mark] })
}

export async function tongue(editor) {
  const before = editor.getAttributes('tongue').lang ?? ''
  const fields = await ask(
    'rich.tongue',
    (body) => {
      const options = ['nb', 'nn', 'se', 'smj', 'sma', 'en'].map((code) =>
        element('option', { value: code, selected: code === before }, said(`rich.tongue.${code}`)),
      )
      const select = element('select', { id: 'tongue', name: 'lang' }, ...options)
      body.append(element('div', { class: 'desk-field' }, element('label', { for: 'tongue' }, said('rich.tongue.which')), select))
    },
    { remove: before && 'rich.tongue.remove' },
  )
  const chain = editor.chain().focus()
  if (fields?.removed) chain.extendMarkRange('tongue').unsetMark('tongue').run()
  else if (fields) chain.setMark('tongue', { lang: fields.lang }).run()
}

export async function fact(editor, { facts, language }) {
  let picked = null
  const fields = await ask('rich.fact', (body) => {
    const options = { chosen: (item) => (picked = item), tell: (item) => item.text, required: true }
    body.append(finder('fact', 'rich.fact.search', `${facts}?language=${language}`, options))
  })
  editor.commands.focus()
  if (!fields || !picked) return
  editor.commands.insertContent({ type: 'fact', attrs: { fact: picked.id, words: picked.text } })
}

export async function picture(editor, places, node = null, at = null) {
  let picked = node?.attrs.media ?? null
  const fields = await ask('rich.picture', (body) => {
    const alt = field('alt', 'rich.picture.alt', { value: node?.attrs.alt ?? '', maxlength: 500 }, 'rich.picture.alt.help')
    const chosen = (item) => {
      picked = item.id
      alt.querySelector('input').value ||= item.alt ?? ''
    }
    const search = `${places.media}?kind=picture&language=${places.language}`
    body.append(
      finder('media', 'rich.picture.search', search, { chosen, required: !node }),
      alt,
      choice('decorative', 'rich.picture.decorative.is', node?.attrs.decorative),
    )
  })
  editor.commands.focus()
  if (!fields || !picked) return
  const decorative = fields.decorative === 'on'
  put(editor, 'picture', { media: picked, alt: decorative ? '' : fields.alt.trim(), decorative }, node, at)
}

const PLAYERS = /^https:\/\/(?:(?:www\.|m\.)?youtube\.com|youtu\.be|www\.youtube-nocookie\.com|(?:www\.|player\.)?vimeo\.com)\/\S+$/

export async function video(editor, places, node = null, at = null) {
  const fields = await ask('rich.video', (body) => {
    const address = { type: 'url', required: true, pattern: PLAYERS.source.slice(1, -1), value: node?.attrs.href ?? '' }
    body.append(field('href', 'rich.video.href', address, 'rich.video.href.help'))
    body.append(field('title', 'rich.video.title', { required: true, value: node?.attrs.title ?? '' }, 'rich.video.title.help'))
  })
  editor.commands.focus()
  if (!fields) return
  put(editor, 'video', { href: fields.href.trim(), title: fields.title.trim() }, node, at)
}

export async function attachment(editor, places, node = null, at = null) {
  let picked = node?.attrs.media ?? null
  const fields = await ask('rich.attachment', (body) => {
    const label = field('label', 'rich.attachment.label', { value: node?.attrs.label ?? '' }, 'rich.attachment.label.help')
    const chosen = (item) => {
      picked = item.id
      label.querySelector('input').value ||= item.title
    }
    const search = `${places.media}?kind=document&language=${places.language}`
    body.append(finder('media', 'rich.attachment.search', search, { chosen, required: !node }), label)
  })
  editor.commands.focus()
  if (!fields || !picked) return
  put(editor, 'attachment', { media: picked, label: fields.label.trim() }, node, at)
}

/** Changes the node that stands at a place, or puts a new one after the block of the caret. */
function put(editor, type, attributes, node, at) {
  if (node) return editor.view.dispatch(editor.state.tr.setNodeMarkup(at, null, { ...node.attrs, ...attributes }))
  after(editor, editor.schema.nodes[type].create(attributes))
}

/** Puts a block after the one that the caret stands in, in its place when that says nothing, with somewhere to write after it. */
export function after(editor, node, caret = null) {
  const { state } = editor
  const { $to } = state.selection
  const top = $to.depth > 0 ? $to.node(1) : null
  const replaced = top?.type.name === 'paragraph' && top.content.size === 0
  const from = $to.depth === 0 ? $to.pos : replaced ? $to.before(1) : $to.after(1)
  const tr = state.tr.replaceWith(from, replaced ? $to.after(1) : from, node)
  const end = from + node.nodeSize
  if (!tr.doc.resolve(end).nodeAfter) tr.insert(end, state.schema.nodes.paragraph.create())
  const place = caret === null ? end + 1 : from + caret
  tr.setSelection(TextSelection.near(tr.doc.resolve(place), 1))
  editor.view.dispatch(tr.scrollIntoView())
  editor.view.focus()
}

export function accordion(editor) {
  const { accordion, summary, paragraph } = editor.schema.nodes
  after(editor, accordion.create(null, [summary.create(), paragraph.create()]), 2)
}

export function table(editor) {
  const { table, tableRow, tableCell, tableHeader } = editor.schema.nodes
  const row = (cell) => tableRow.create(null, [cell.create(), cell.create()])
  after(editor, table.create(null, [row(tableHeader), row(tableCell), row(tableCell)]), 3)
}
