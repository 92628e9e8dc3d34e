import { describe } from '@jest/globals'
import { describeMoves, useMatrix } from '../support/matrix-suite.ts'

useMatrix()

describe('moves of forum-reports', () => describeMoves('forum-reports'))
