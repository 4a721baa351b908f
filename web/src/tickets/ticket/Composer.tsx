import { Button } from '@mantine/core';
import { type ComponentProps, type FormEvent, type ReactNode, Suspense } from 'react';
import { FilesField } from '@/attachments';
import { useTexts } from '@/kernel/i18n';
import { fieldError, Muted, Notice, ProblemNotice, Row, Skeleton, Stack, Textarea } from '@/kernel/ui';
import { dialogueTexts } from './texts';
import type { ComposerState } from './useComposer';

interface Props {
  composer: ComposerState;
  /** The last call: its error, and whether it has sent the text. */
  call: { error: Error | null; isSuccess: boolean };
  field: Pick<ComponentProps<typeof Textarea>, 'label' | 'description' | 'rows' | 'autoFocus' | 'onKeyDown' | 'ref'>;
  /** Whose text it is; that decides who can open its files. */
  writer: 'client' | 'staff' | 'note';
  /** What to say where nothing is written, once the text is sent, and beside the button of an empty text. */
  wording: { empty: string; sent: string; idle: string; send: string };
  /** What only staff have. */
  staff?: StaffParts;
}

interface StaffParts {
  /** The choice of what is written. */
  modes: ReactNode;
  mode: string;
  /** Why the text was refused, where the portal's own words are not enough. */
  refusal: ReactNode;
  /** False where the refusal has a button of its own. */
  hasButton: boolean;
  classes: { form: string | undefined; button: string | undefined };
}

/** Where somebody writes on a ticket: clients their answer, staff what they chose among their modes. */
export function Composer({ composer, call, field, writer, wording, staff }: Props) {
  const texts = useTexts(dialogueTexts);
  const { body, draftFiles, sending } = composer;

  function submit(event: FormEvent) {
    event.preventDefault();
    composer.start();
  }

  return (
    <form onSubmit={submit} className={staff?.classes.form} data-mode={staff?.mode}>
      {staff?.modes}
      <Stack tight={Boolean(staff)}>
        <Textarea
          {...field}
          name="body"
          value={body}
          error={composer.isMissing ? wording.empty : fieldError(call.error, 'body')}
          onChange={(event) => composer.write(event.currentTarget.value)}
        />
        <Suspense fallback={<Skeleton lines={2} />}>
          <FilesField key={draftFiles.place} draftFiles={draftFiles} sending={sending} writer={writer} />
        </Suspense>
        {staff?.refusal || <ProblemNotice error={call.error} except={['body']} />}
        {call.isSuccess && !body && <Notice tone="good">{wording.sent}</Notice>}
        <Row apart>
          <Muted small>{body ? texts.kept : wording.idle}</Muted>
          {(!staff || staff.hasButton) && (
            <Button
              type="submit"
              size={staff ? 'sm' : 'md'}
              loading={composer.isSending}
              className={staff?.classes.button ?? ''}
            >
              {wording.send}
            </Button>
          )}
        </Row>
      </Stack>
    </form>
  );
}
