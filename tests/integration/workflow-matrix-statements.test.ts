import { describe } from '@jest/globals'
import { describeAccess, describeMoves, useMatrix } from '../support/matrix-suite.ts'

useMatrix()

describe('moves of statements', () => describeMoves('statements'))

describe('reading, writing and deleting', describeAccess)
