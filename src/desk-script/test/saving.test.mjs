// What a save that goes wrong means, and what is kept of what was written.
import assert from 'node:assert/strict'
import test from 'node:test'
import { alike, words } from '../saving/fields.js'
import { Kept } from '../saving/kept.js'
import { outcome, quiet, retries, wait } from '../saving/outcomes.js'

test('the server has said what came of it', () => {
  assert.equal(outcome(200, 'saved'), 'saved')
  assert.equal(outcome(200, 'unchanged'), 'saved')
  assert.equal(outcome(200, 'merged'), 'merged')
  assert.equal(outcome(409, 'conflict'), 'conflict')
  assert.equal(outcome(410, 'gone'), 'gone')
  assert.equal(outcome(413, 'too-large'), 'too-large')
})

test('where it has not, the status tells', () => {
  assert.equal(outcome(0), 'offline')
  assert.equal(outcome(401), 'signed-out')
  assert.equal(outcome(403), 'refused')
  assert.equal(outcome(404), 'refused')
  assert.equal(outcome(413), 'too-large')
  assert.equal(outcome(503), 'away')
  assert.equal(outcome(500), 'trouble')
  assert.equal(outcome(200), 'trouble')
})

test('only what may pass by itself is tried again, and ever more seldom', () => {
  assert.deepEqual(['offline', 'signed-out', 'away', 'trouble'].map(retries), [true, true, true, true])
  assert.deepEqual(['gone', 'conflict', 'too-large', 'refused'].map(retries), [false, false, false, false])
  assert.deepEqual([0, 1, 2, 3, 4, 50].map(wait), [2000, 4000, 8000, 16000, 30000, 30000])
})

test('a save waits two seconds for the next key, and ten at most', () => {
  assert.equal(quiet(1000, 1000), 2000)
  assert.equal(quiet(1000, 9500), 1500)
  assert.equal(quiet(1000, 20000), 0)
})

test('ids from the server are no words of the writer', () => {
  assert.ok(alike([['c0.text', '<p>Ord</p>']], [['c0.text', '<p data-id="x1">Ord</p>']]))
  assert.ok(!alike([['c0.text', '<p>Ord</p>']], [['c0.text', '<p>Ordet</p>']]))
  assert.deepEqual(words([['_csrf', 't'], ['revision', '3'], ['title', 'A']], '_csrf'), [['title', 'A']])
})

test('what a window keeps comes back in the next, for this person, text and lane alone', () => {
  const store = inMemory()
  const at = Date.now()
  assert.ok(new Kept('kari./d.ordinary', 's1', store).keep('d1', '3', [['title', 'A']], at))
  const next = new Kept('kari./d.ordinary', 's2', store)
  assert.deepEqual(next.others(), [{ sitting: 's1', draft: 'd1', revision: '3', fields: [['title', 'A']], at }])
  assert.deepEqual(new Kept('ola./d.ordinary', 's2', store).others(), [])
  next.drop('s1')
  assert.deepEqual(next.others(), [])
})

test('one window does not write over what another has kept', () => {
  const store = inMemory()
  new Kept('x', 's1', store).keep('d', '1', [['title', 'A']], Date.now() - 1000)
  new Kept('x', 's2', store).keep('d', '1', [['title', 'B']], Date.now())
  assert.deepEqual(new Kept('x', 's3', store).others().map(({ sitting }) => sitting), ['s2', 's1'])
  new Kept('x', 's2', store).drop()
  assert.deepEqual(new Kept('x', 's3', store).others().map(({ sitting }) => sitting), ['s1'])
})

test('a full store says so, and a broken or very old one is empty', () => {
  const full = { ...inMemory(), setItem: () => assert.fail('full') }
  assert.equal(new Kept('x', 's', full).keep('d', '1', [], Date.now()), false)
  assert.deepEqual(new Kept('x', 's', { getItem: () => '{' }).others(), [])
  const old = inMemory()
  new Kept('x', 's1', old).keep('d', '1', [], 17)
  assert.deepEqual(new Kept('x', 's2', old).others(), [])
})

function inMemory() {
  const all = new Map()
  return { getItem: (key) => all.get(key) ?? null, setItem: (key, value) => all.set(key, value), removeItem: (key) => all.delete(key) }
}
