import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTexts } from '@/kernel/i18n';
import classes from './SavedFilters.module.css';
import { listTexts } from './texts';

const LONGEST = 60;

export function SaveFilterForm({ isBusy, onSave }: { isBusy: boolean; onSave: (name: string) => void }) {
  const texts = useTexts(listTexts);
  const [name, setName] = useState('');

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!name.trim()) return;
    onSave(name.trim());
    setName('');
  }

  return (
    <form onSubmit={submit} className={classes.form}>
      <TextInput
        size="sm"
        label={texts.saveAs}
        maxLength={LONGEST}
        value={name}
        autoComplete="off"
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" size="sm" loading={isBusy} disabled={!name.trim()}>
        {texts.save}
      </Button>
    </form>
  );
}
