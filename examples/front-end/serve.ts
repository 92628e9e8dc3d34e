import { createServer } from 'node:http'
import { AnswerError, createClient } from './client.ts'
import { answerPage } from './site.ts'

/** `npx tsx examples/front-end/serve.ts` shows the site at port 8080; MEDGLAS_URL is where the API is. */
const url = new URL('/graphql', process.env.MEDGLAS_URL ?? 'http://localhost:3000').href
const client = createClient({ url, apiKey: process.env.MEDGLAS_KEY })

createServer((request, response) => {
  answerPage(client, new URL(request.url ?? '/', 'http://localhost')).then(
    ({ status, html, location }) =>
      response
        .writeHead(status, location ? { location } : { 'content-type': 'text/html; charset=utf-8' })
        .end(html),
    (error: unknown) => {
      // What the reader sent may be at fault: a cursor that was cut off, an instant in the future.
      const isReaders = error instanceof AnswerError && error.code === 'BAD_USER_INPUT'
      if (!isReaders) console.error(error)
      response.writeHead(isReaders ? 400 : 503).end()
    },
  )
}).listen(8080)
