/** Environment variables, some or all: unlike `NodeJS.ProcessEnv` it demands no `NODE_ENV`. */
export type Environment = Record<string, string | undefined>
