'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { WorkflowDescription } from '../../workflow/moves/endpoints.ts'
import { TextField } from './dialog-fields.tsx'
import { Moment } from './moment.tsx'
import type { Workflow } from './use-workflow.ts'
import { words } from './words.ts'

interface CommentsProps {
  workflow: Workflow
  description: WorkflowDescription
}

type Comment = WorkflowDescription['comments'][number]

/** What colleagues say of the text; open questions first, the others folded away. */
export function Comments({ workflow, description }: CommentsProps) {
  const { language, isBusy, make } = workflow
  const { comments, moves } = description
  const mayComment = moves.some(({ move, allowed }) => move === 'comment' && allowed)
  const open = comments.filter(({ resolvedAt }) => !resolvedAt)
  const resolved = comments.filter(({ resolvedAt }) => resolvedAt)
  return (
    <div className="workflow__comments">
      <h4>
        {words.comments[language]}
        {open.length > 0 && ` (${open.length})`}
      </h4>
      {comments.length === 0 && <p>{words.noComments[language]}</p>}
      {open.map((comment) => (
        <Quote key={comment.id} {...{ comment, language }}>
          {mayComment && (
            <Button
              size="small"
              buttonStyle="secondary"
              margin={false}
              disabled={isBusy}
              onClick={() => void make('resolve', { commentId: comment.id })}
            >
              {words.resolve[language]}
            </Button>
          )}
        </Quote>
      ))}
      <Resolved comments={resolved} language={language} />
      {mayComment && <NewComment workflow={workflow} />}
    </div>
  )
}

function Resolved({ comments, language }: { comments: Comment[]; language: 'ru' | 'en' }) {
  if (comments.length === 0) return null
  return (
    <details>
      <summary>
        {words.resolvedOnes[language]}: {comments.length}
      </summary>
      {comments.map((comment) => (
        <Quote key={comment.id} {...{ comment, language }} />
      ))}
    </details>
  )
}

interface QuoteProps {
  comment: Comment
  language: 'ru' | 'en'
  children?: React.ReactNode
}

function Quote({ comment, language, children }: QuoteProps) {
  const { kind, text, authorName, at } = comment
  return (
    <blockquote className={`workflow__comment workflow__comment--${kind}`}>
      <header>
        <b>{authorName}</b>
        {kind === 'change-request' && ` — ${words.changeRequest[language]}`}
        <small>
          <Moment at={at} language={language} />
        </small>
      </header>
      <p>{text}</p>
      {children}
    </blockquote>
  )
}

function NewComment({ workflow }: Pick<CommentsProps, 'workflow'>) {
  const { language, isBusy, make } = workflow
  const [text, setText] = useState('')
  const send = async () => {
    if ((await make('comment', { comment: text })) === 'made') setText('')
  }
  return (
    <div className="workflow__new-comment">
      <TextField label={words.writeComment[language]} value={text} onChange={setText} />
      {text.trim() !== '' && (
        <Button
          size="small"
          buttonStyle="secondary"
          margin={false}
          disabled={isBusy}
          onClick={() => void send()}
        >
          {words.send[language]}
        </Button>
      )}
    </div>
  )
}
