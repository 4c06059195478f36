// What stands for something that the text does not hold itself: a picture, a film, a document.
import { Node } from '@tiptap/core'
import { id } from './blocks.js'
import { said, element } from '../page.js'

export const Picture = Node.create({
  name: 'picture',
  group: 'block',
  content: 'inline*',
  defining: true,
  isolating: true,
  addOptions: () => ({ thumb: () => '', change() {} }),
  addAttributes: () => ({
    ...id,
    media: attribute('data-media'),
    alt: { default: '', parseHTML: (e) => e.getAttribute('data-alt') ?? '', rendered: false },
    decorative: { default: false, parseHTML: (e) => e.getAttribute('data-decorative') === 'true', rendered: false },
  }),
  parseHTML: () => [{ tag: 'figure[data-media]', contentElement: 'figcaption' }],
  renderHTML({ node, HTMLAttributes }) {
    const { alt, decorative } = node.attrs
    const about = decorative ? { 'data-decorative': 'true' } : { 'data-alt': alt }
    return ['figure', { ...HTMLAttributes, ...about }, ['figcaption', 0]]
  },
  addNodeView() {
    return (at) => picture(at, this.options)
  },
})

const attribute = (name, otherwise = null) => ({
  default: otherwise,
  parseHTML: (e) => e.getAttribute(name),
  renderHTML: (attributes) => ({ [name]: attributes[name.replace('data-', '')] }),
})

function picture(at, { thumb, change }) {
  const image = element('img', { alt: '' })
  const told = element('p', { class: 'rich-told' })
  const caption = element('figcaption')
  const dom = element('figure', { class: 'rich-picture' }, held(image, told, buttons(at, change)), caption)
  const show = (node) => {
    image.src = thumb(node.attrs.media)
    const { alt, decorative } = node.attrs
    told.textContent = decorative ? said('rich.picture.decorative') : alt || said('rich.picture.undescribed')
    caption.dataset.hint = said('rich.picture.caption')
    caption.classList.toggle('rich-empty', node.content.size === 0)
  }
  image.addEventListener('error', () => (image.hidden = true))
  show(at.node)
  return { dom, contentDOM: caption, update: updates(at, show), ignoreMutation: (m) => !caption.contains(m.target) }
}

export const Video = atom('video', {
  attributes: {
    href: { default: '', rendered: false, parseHTML: (e) => address(e) },
    title: { default: '', rendered: false, parseHTML: (e) => e.textContent },
  },
  parse: { tag: 'figure.video', getAttrs: (e) => address(e).startsWith('https://') && null },
  render: ({ href, title }, ids) => ['figure', { class: 'video', ...ids }, ['a', { href }, title]],
  tell: ({ href, title }) => `${said('rich.video')}: ${title || href}`,
})

export const Attachment = atom('attachment', {
  attributes: {
    media: { default: '', rendered: false, parseHTML: (e) => address(e).slice('media:'.length) },
    label: { default: '', rendered: false, parseHTML: (e) => e.textContent },
  },
  parse: { tag: 'p.attachment', priority: 60, getAttrs: (e) => address(e).startsWith('media:') && null },
  render: ({ media, label }, ids) => ['p', { class: 'attachment', ...ids }, ['a', { href: `media:${media}` }, label]],
  tell: ({ label }) => `${said('rich.attachment')}: ${label}`,
})

const address = (e) => e.querySelector('a[href]')?.getAttribute('href').trim() ?? ''

function atom(name, { attributes, parse, render, tell }) {
  return Node.create({
    name,
    group: 'block',
    atom: true,
    draggable: true,
    addOptions: () => ({ change() {} }),
    addAttributes: () => ({ ...id, ...attributes }),
    parseHTML: () => [parse],
    renderHTML: ({ node, HTMLAttributes }) => render(node.attrs, HTMLAttributes),
    addNodeView() {
      return (at) => {
        const told = element('span')
        const dom = element('div', { class: 'rich-atom' }, told, buttons(at, this.options.change))
        const show = (node) => (told.textContent = tell(node.attrs))
        show(at.node)
        return { dom, update: updates(at, show), stopEvent: (e) => e.target.closest?.('button') !== null }
      }
    },
  })
}

const held = (...parts) => element('div', { contenteditable: 'false' }, ...parts)

function buttons({ editor, getPos, node }, change) {
  const here = () => editor.state.doc.nodeAt(getPos())
  const button = (label, act) => {
    const one = element('button', { type: 'button', class: 'ds-button', 'data-variant': 'tertiary' }, said(label))
    one.addEventListener('click', act)
    return one
  }
  return element(
    'span',
    { class: 'rich-acts' },
    button('rich.change', () => change(editor, here(), getPos())),
    button('rich.remove', () => {
      editor.chain().deleteRange({ from: getPos(), to: getPos() + here().nodeSize }).focus().run()
    }),
  )
}

const updates = (at, show) => (node) => {
  if (node.type !== at.node.type) return false
  show(node)
  return true
}
