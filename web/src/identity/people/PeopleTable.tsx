import { Button } from '@mantine/core';
import { IconCircleCheck, IconCircleOff } from '@tabler/icons-react';
import { useTexts } from '@/kernel/i18n';
import { Table } from '@/kernel/ui/Table';
import type { Person } from '../api/usePeople';
import { identityTexts } from '../texts';
import classes from './people.module.css';
import { peopleTexts } from './texts';

interface Props {
  caption: string;
  people: Person[];
  isStaff: boolean;
  onEdit: (person: Person) => void;
}

export function PeopleTable({ caption, people, isStaff, onEdit }: Props) {
  const texts = useTexts(peopleTexts);
  const identityText = useTexts(identityTexts);
  return (
    <Table
      caption={caption}
      heads={[texts.name, identityText.email, ...(isStaff ? [texts.role] : []), texts.state, '']}
    >
      {people.map((person) => {
        const name = `${person.first_name} ${person.last_name}`;
        const Icon = person.active ? IconCircleCheck : IconCircleOff;
        return (
          <tr key={person.id} data-off={!person.active || undefined}>
            <th scope="row">{name}</th>
            <td>{person.email}</td>
            {isStaff && <td>{identityText[person.role]}</td>}
            <td>
              <span className={classes.state} data-active={person.active || undefined}>
                <Icon size={16} stroke={2} aria-hidden />
                {person.active ? texts.active : texts.inactive}
              </span>
            </td>
            <td className={classes.action}>
              <Button
                size="compact-sm"
                variant="subtle"
                aria-label={texts.editPerson(name)}
                onClick={() => onEdit(person)}
              >
                {texts.edit}
              </Button>
            </td>
          </tr>
        );
      })}
    </Table>
  );
}
