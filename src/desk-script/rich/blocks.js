// The blocks that are words: what no.fnsp.text.Block calls paragraph, subheading, item, fact box, warning and accordion.
import { Node, mergeAttributes } from '@tiptap/core'

/** Every block keeps the id that the server gave it; only the server makes one. */
export const id = {
  id: {
    default: null,
    keepOnSplit: false,
    parseHTML: (element) => element.getAttribute('data-id'),
    renderHTML: ({ id }) => (id ? { 'data-id': id } : {}),
  },
}

export const Doc = (plain) => Node.create({ name: 'doc', topNode: true, content: plain ? 'paragraph+' : 'block+' })

export const Text = Node.create({ name: 'text', group: 'inline' })

export const Paragraph = Node.create({
  name: 'paragraph',
  group: 'block',
  content: 'inline*',
  priority: 1000,
  addAttributes: () => id,
  parseHTML: () => [{ tag: 'p' }],
  renderHTML: ({ HTMLAttributes }) => ['p', HTMLAttributes, 0],
})

const LEVELS = { H1: 3, H2: 3, H3: 3, H4: 4, H5: 4, H6: 4 }

export const Heading = Node.create({
  name: 'heading',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({ ...id, level: { default: 3, rendered: false } }),
  parseHTML: () =>
    Object.keys(LEVELS).map((tag) => ({ tag: tag.toLowerCase(), attrs: { level: LEVELS[tag] } })),
  renderHTML: ({ node, HTMLAttributes }) => [`h${node.attrs.level}`, HTMLAttributes, 0],
})

const list = (name, tag) =>
  Node.create({
    name,
    group: 'block',
    content: 'listItem+',
    parseHTML: () => [{ tag }],
    renderHTML: () => [tag, 0],
  })

export const BulletList = list('bulletList', 'ul')
export const OrderedList = list('orderedList', 'ol')

/** Holds words, never blocks: an item is one block to the server. */
export const ListItem = Node.create({
  name: 'listItem',
  content: 'inline*',
  defining: true,
  addAttributes: () => id,
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: ({ HTMLAttributes }) => ['li', HTMLAttributes, 0],
})

const box = (name, className) =>
  Node.create({
    name,
    group: 'block',
    content: 'paragraph+',
    defining: true,
    parseHTML: () => [{ tag: `aside.${className}` }],
    renderHTML: () => ['aside', { class: className }, 0],
    // In the field it is a box in a box, and no landmark of the page.
    addNodeView: () => () => folded('div', className),
  })

export const FactBox = box('factBox', 'fact-box')
export const Warning = box('warning', 'warning')

export const Accordion = Node.create({
  name: 'accordion',
  group: 'block',
  content: 'summary paragraph+',
  defining: true,
  parseHTML: () => [{ tag: 'details' }],
  renderHTML: () => ['details', 0],
  // A real one would fold away while it is written in, and take the space bar for itself.
  addNodeView: () => () => folded('div', 'rich-accordion'),
})

export const Summary = Node.create({
  name: 'summary',
  content: 'text*',
  marks: '',
  defining: true,
  parseHTML: () => [{ tag: 'summary' }],
  renderHTML: () => ['summary', 0],
  addNodeView: () => () => folded('p', 'rich-summary'),
})

function folded(tag, className) {
  const dom = document.createElement(tag)
  dom.className = className
  return { dom, contentDOM: dom }
}

export const HardBreak = Node.create({
  name: 'hardBreak',
  group: 'inline',
  inline: true,
  selectable: false,
  linebreakReplacement: true,
  parseHTML: () => [{ tag: 'br' }],
  renderHTML: () => ['br'],
  renderText: () => '\n',
})

/** A reusable fact; the words are what it said last, the server knows what it says now. */
export const Fact = Node.create({
  name: 'fact',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({
    fact: {
      default: '',
      parseHTML: (element) => element.getAttribute('value').slice(5),
      renderHTML: ({ fact }) => ({ value: `fact:${fact}` }),
    },
    words: { default: '', rendered: false, parseHTML: (element) => element.textContent },
  }),
  parseHTML: () => [{ tag: 'data[value^="fact:"]' }],
  renderHTML: ({ node, HTMLAttributes }) => ['data', mergeAttributes(HTMLAttributes), node.attrs.words],
  renderText: ({ node }) => node.attrs.words,
})
