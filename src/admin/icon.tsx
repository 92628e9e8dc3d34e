/** The mark in the corner of every page: the way home. */
export function Icon() {
  return (
    <svg width="18" height="18" viewBox="0 0 22 22" role="img" aria-label="Medglas">
      <rect width="22" height="22" rx="5" fill="var(--theme-success-500, #15803d)" />
      <path d="M9 5h4v4h4v4h-4v4H9v-4H5V9h4z" fill="#fff" />
    </svg>
  )
}
