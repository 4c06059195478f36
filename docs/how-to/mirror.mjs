// Keeps a copy of what one site describes, one file for each description, and takes away what is withdrawn. Run it again and again:
// the first time it reads everything, after that only what has changed. With Node alone:
//
//     node mirror.mjs https://fnsp.example helse-bergen.no copy
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const [origin, site, folder] = process.argv.slice(2)
const position = join(folder, 'position.txt')

const get = async (address) => {
  const answer = await fetch(new URL(address, origin))
  if (answer.status !== 429 && answer.status !== 503) return answer
  await new Promise((done) => setTimeout(done, 1000 * (answer.headers.get('Retry-After') ?? 10)))
  return get(address)
}

// Without an address it was withdrawn.
const keep = async (treatment, address) => {
  const file = join(folder, treatment + '.json')
  const answer = address ? await get(address) : null
  if (answer?.status === 200) await writeFile(file, await answer.text())
  else if (!answer || answer.status === 404 || answer.status === 410) await rm(file, { force: true })
  else throw new Error(`${address} was answered ${answer.status}: try again later`)
}

// Where the site describes a treatment; nothing when it does not.
const described = async (treatment) => {
  const answer = treatment ? await get(treatment) : null
  if (answer?.status !== 200) return null
  const { descriptions } = await answer.json()
  return descriptions.find((one) => one.site === site)?.description
}

const everything = async () => {
  // First where the feed stands, then everything: what changes meanwhile is told again, and nothing is missed.
  const { next } = await (await get('/api/v1/changes')).json()
  const { items } = await (await get(`/api/v1/sites/${site}/treatments`)).json()
  for (const one of items) await keep(one.treatment, one.description)
  await writeFile(position, String(next))
}

const catchUp = async (since) => {
  const { items, next, more } = await (await get('/api/v1/changes?since=' + since)).json()
  for (const one of items) {
    if (one.resource === 'description' && one.site === site) await keep(one.id, one.href)
    // A national text that changes, or is withdrawn, is told of once and not for every site that shows it.
    if (one.resource === 'treatment') await keep(one.id, await described(one.href))
  }
  await writeFile(position, String(next))
  if (more) await catchUp(next)
}

await mkdir(folder, { recursive: true })
const since = await readFile(position, 'utf8').catch(() => null)
await (since === null ? everything() : catchUp(since))
