/** The name above the sign-in form. */
export function Logo() {
  return <strong style={{ fontSize: '2rem', letterSpacing: '-0.02em' }}>Medglas</strong>
}
