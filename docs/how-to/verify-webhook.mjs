// Whether a delivery is from who knows the secret, and is no old one sent again, as of the Standard Webhooks specification. The body is
// read from standard input, as the bytes that came; it says true or false.
//
//     node verify-webhook.mjs SECRET WEBHOOK-ID WEBHOOK-TIMESTAMP WEBHOOK-SIGNATURE < body.json
import { createHmac, timingSafeEqual } from 'node:crypto'
import { readFileSync } from 'node:fs'

const oldest = 5 * 60

export const isTrue = (secret, id, timestamp, signatures, body) => {
  if (!(Math.abs(Date.now() / 1000 - Number(timestamp)) <= oldest)) return false
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
  const expected = Buffer.from('v1,' + createHmac('sha256', key).update(`${id}.${timestamp}.`).update(body).digest('base64'))
  // Two while the secret is being changed. Compared so that the time it takes tells nothing.
  return signatures.split(' ').some((one) => {
    const given = Buffer.from(one)
    return given.length === expected.length && timingSafeEqual(given, expected)
  })
}

console.log(isTrue(...process.argv.slice(2, 6), readFileSync(0)))
