// A bare `node:http` server: what the machine can do at most. Answers every request with the bytes
// of a file, 304 to `If-None-Match`.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

const [file = '', port = '0'] = process.argv.slice(2)
const body = readFileSync(file)
const headers = { 'Content-Type': 'application/json; charset=utf-8', ETag: '"bare"' }
createServer((request, response) => {
  if (request.headers['if-none-match']) return response.writeHead(304, headers).end()
  response.writeHead(200, { ...headers, 'Content-Length': body.byteLength }).end(body)
}).listen(Number(port), '127.0.0.1', () => console.log('listening'))
