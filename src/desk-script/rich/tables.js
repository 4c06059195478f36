// Tables whose cells hold words. Their first row may be a heading; nothing is joined across rows or columns.
import { Node, callOrReturn, getExtensionField } from '@tiptap/core'
import { goToNextCell, tableEditing } from '@tiptap/pm/tables'
import { id } from './blocks.js'

export const Table = Node.create({
  name: 'table',
  group: 'block',
  content: 'tableRow+',
  tableRole: 'table',
  isolating: true,
  parseHTML: () => [{ tag: 'table' }],
  renderHTML: () => ['table', 0],
  addNodeView: () => () => scrolled(),
  extendNodeSchema(extension) {
    const context = { name: extension.name, options: extension.options, storage: extension.storage }
    return { tableRole: callOrReturn(getExtensionField(extension, 'tableRole', context)) }
  },
  addProseMirrorPlugins: () => [tableEditing()],
  addKeyboardShortcuts() {
    const step = (direction) => () => goToNextCell(direction)(this.editor.state, this.editor.view.dispatch)
    return { Tab: step(1), 'Shift-Tab': step(-1) }
  },
})

function scrolled() {
  const dom = document.createElement('div')
  dom.className = 'rich-table'
  const table = dom.appendChild(document.createElement('table'))
  return { dom, contentDOM: table.appendChild(document.createElement('tbody')), ignoreMutation: (m) => !table.contains(m.target) }
}

export const TableRow = Node.create({
  name: 'tableRow',
  content: '(tableCell | tableHeader)*',
  tableRole: 'row',
  addAttributes: () => id,
  parseHTML: () => [{ tag: 'tr' }],
  renderHTML: ({ HTMLAttributes }) => ['tr', HTMLAttributes, 0],
})

// What keeps the rows in step asks for these; they are never written.
const spans = {
  colspan: { default: 1, rendered: false, parseHTML: () => 1 },
  rowspan: { default: 1, rendered: false, parseHTML: () => 1 },
  colwidth: { default: null, rendered: false, parseHTML: () => null },
}

const cell = (name, tag, tableRole) =>
  Node.create({
    name,
    content: 'inline*',
    tableRole,
    isolating: true,
    addAttributes: () => spans,
    parseHTML: () => [{ tag }],
    renderHTML: () => [tag, 0],
  })

export const TableCell = cell('tableCell', 'td', 'cell')
export const TableHeader = cell('tableHeader', 'th', 'header_cell')
