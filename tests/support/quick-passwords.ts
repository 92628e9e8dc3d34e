import crypto from 'node:crypto'

/**
 * Payload hashes a password in 600,000 rounds, 0.2 s each time that a user is created or signs in.
 * In this process one is enough from now on; what it stores, another process does not recognise.
 * @returns ends that
 */
export function hashPasswordsQuickly(): () => void {
  const { pbkdf2 } = crypto
  crypto.pbkdf2 = (password, salt, _rounds, ...rest) => pbkdf2(password, salt, 1, ...rest)
  return () => {
    crypto.pbkdf2 = pbkdf2
  }
}
