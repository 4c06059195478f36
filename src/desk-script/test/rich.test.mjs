// What others have written comes into a text without taking anything away; and what people write as addresses.
import assert from 'node:assert/strict'
import test from 'node:test'
import { getSchema } from '@tiptap/core'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import * as blocks from '../rich/blocks.js'
import { asHref, dialled } from '../rich/inserting.js'
import { canTakeOver, takenOver } from '../rich/takingover.js'
import { kindAt, turnInto } from '../rich/turning.js'
import { percent } from '../library/numbers.js'

const { Doc, Text, Paragraph, Heading, BulletList, OrderedList, ListItem, FactBox, Warning } = blocks
const schema = getSchema([Doc(false), Text, Paragraph, Heading, BulletList, OrderedList, ListItem, FactBox, Warning])
const p = (text, id = null) => schema.nodes.paragraph.create({ id }, text ? schema.text(text) : null)
const ul = (...items) => schema.nodes.bulletList.create(null, items.map((text) => schema.nodes.listItem.create(null, schema.text(text))))
const doc = (...nodes) => schema.nodes.doc.create(null, nodes)
const says = (node) => node.textBetween(0, node.content.size, '|')

/** An editor with just what is needed to take over. */
function editor(text, caret = 1) {
  const one = { state: EditorState.create({ doc: text, selection: TextSelection.create(text, caret) }) }
  one.view = { dispatch: (tr) => (one.state = one.state.apply(tr)) }
  return one
}

test("others' words come in, and the caret stays in the word it stands in", () => {
  const sent = doc(p('Første'), p('Andre'), p('Tredje'))
  const here = editor(sent, 12) // in «Andre»
  here.view.dispatch(here.state.tr.insertText('!', 14))
  takenOver(here, sent, doc(p('Første, endret', 'a'), p('Andre', 'b'), p('Nytt', 'c'), p('Tredje', 'd')))
  assert.equal(says(here.state.doc), 'Første, endret|Andre!|Nytt|Tredje')
  assert.equal(here.state.selection.$head.parent.textContent, 'Andre!')
  assert.equal(here.state.selection.head, 12 + ', endret'.length)
})

test('an item of a list can be changed there while another is written in here', () => {
  const sent = doc(ul('Én', 'To'))
  const here = editor(sent, 8)
  here.view.dispatch(here.state.tr.insertText(' og mer', 8))
  takenOver(here, sent, doc(ul('Én og fler', 'To')))
  assert.equal(says(here.state.doc), 'Én og fler|To og mer')
})

test('what is deleted there goes away here', () => {
  const sent = doc(p('Første'), p('Andre'))
  const here = editor(sent)
  takenOver(here, sent, doc(p('Andre')))
  assert.equal(says(here.state.doc), 'Andre')
})

test('nothing is taken over where both have written since it was sent', () => {
  const sent = doc(p('Første'), p('Andre'))
  assert.ok(!canTakeOver(doc(p('Første her'), p('Andre')), sent, doc(p('Første der'), p('Andre'))))
  assert.ok(canTakeOver(doc(p('Første her'), p('Andre')), sent, doc(p('Første'), p('Andre der'))))
})

test('paragraphs become items and boxes, keep their ids, and become paragraphs again', () => {
  let state = EditorState.create({ doc: doc(p('Én', 'a'), p('To', 'b'), p('Tre', 'c')) })
  state = state.apply(state.tr.setSelection(TextSelection.create(state.doc, 2, 7)))
  const run = (kind) => assert.ok(turnInto(kind)(state, (tr) => (state = state.apply(tr))))
  run('bullets')
  assert.equal(state.doc.toString(), 'doc(bulletList(listItem("Én"), listItem("To")), paragraph("Tre"))')
  assert.deepEqual([state.doc.child(0).child(0).attrs.id, state.doc.child(0).child(1).attrs.id], ['a', 'b'])
  assert.equal(kindAt(state.selection.$from), 'bullets')
  run('fact')
  assert.equal(state.doc.toString(), 'doc(factBox(paragraph("Én"), paragraph("To")), paragraph("Tre"))')
  run('fact')
  assert.equal(state.doc.toString(), 'doc(paragraph("Én"), paragraph("To"), paragraph("Tre"))')
})

test('an item in the middle leaves its list in two', () => {
  let state = EditorState.create({ doc: doc(ul('Én', 'To', 'Tre')) })
  state = state.apply(state.tr.setSelection(TextSelection.create(state.doc, 7)))
  turnInto('bullets')(state, (tr) => (state = state.apply(tr)))
  assert.equal(state.doc.toString(), 'doc(bulletList(listItem("Én")), paragraph("To"), bulletList(listItem("Tre")))')
})

test('what people write as an address leads somewhere, or is refused', () => {
  assert.equal(asHref('https://helsenorge.no/x'), 'https://helsenorge.no/x')
  assert.equal(asHref('helsenorge.no'), 'https://helsenorge.no')
  assert.equal(asHref('post@sykehus.example'), 'mailto:post@sykehus.example')
  assert.equal(asHref('55 00 00 00'), 'tel:+4755000000')
  assert.equal(asHref('/om-oss'), 'page:/om-oss')
  assert.equal(asHref('javascript:alert(1)'), null)
  assert.equal(asHref('se her'), null)
  assert.equal(dialled('113'), 'tel:113')
  assert.equal(dialled('+46 8 123 456'), 'tel:+468123456')
})

test('a percent is never rounded up past the edge', () => {
  assert.equal(percent(33.339), '33.33')
  assert.equal(percent(100.2), '100')
  assert.equal(percent(-3), '0')
})
