/** What front ends ask most, and what is hard to answer. */
export const list = '{ statements(first: 10) { nodes { title slug publishedAt body { html } } } }'

export const titles = '{ statements(first: 10) { nodes { title slug publishedAt } } }'

export const single = (slug: string) =>
  `{ statement(slug: "${slug}") { title lead publishedAt body { html } } }`

/** The statements of an organisation that has about a quarter of them. */
export const filtered = (organisation: string) =>
  `{ statements(first: 10, organisation: "${organisation}") { nodes { title slug } } }`

export const deep = (after: string) =>
  `{ statements(first: 10, after: "${after}") { nodes { title slug } } }`

/** @returns the path and search of a GET */
export const asPath = (query: string) => `/graphql?query=${encodeURIComponent(query)}`

/** @returns the body of a POST */
export const asBody = (query: string) => JSON.stringify({ query })
