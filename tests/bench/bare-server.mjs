// A bare `node:http` server: what the machine can do at most. It answers every request with the
// same bytes as the server that it stands beside, headers included; 304 to `If-None-Match`.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

const [folder = '', port = '0'] = process.argv.slice(2)
const body = readFileSync(`${folder}/body`)
const { full, known } = JSON.parse(readFileSync(`${folder}/headers.json`, 'utf8'))
createServer((request, response) => {
  if (request.headers['if-none-match']) return response.writeHead(304, known).end()
  response.writeHead(200, full).end(body)
}).listen(Number(port), '127.0.0.1', () => console.log('listening'))
