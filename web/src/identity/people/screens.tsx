import { Link, useParams } from '@tanstack/react-router';
import { useClients } from '@/contracts';
import { useTexts } from '@/kernel/i18n';
import { administrationNames } from '../menu-texts';
import { PeopleScreen } from './PeopleScreen';
import { peopleTexts } from './texts';

/** The authorised users of a client company. */
export function UsersScreen() {
  const t = useTexts(peopleTexts);
  const { code } = useParams({ from: '/companies/$code/users' });
  const name = useClients().data?.find((known) => known.code === code)?.name ?? code;
  const lead = (
    <>
      <Link to="/companies/$code" params={{ code }} activeOptions={{ exact: true }}>
        {name}
      </Link>{' '}
      · {t.usersLead}
    </>
  );
  return (
    <PeopleScreen
      key={code}
      company={code}
      title={t.usersOf(name)}
      lead={lead}
      empty={t.noUsers}
      emptyText={t.noUsersText}
    />
  );
}

/** The vendor's consultants and administrators. */
export function StaffScreen() {
  const t = useTexts(peopleTexts);
  const n = useTexts(administrationNames);
  return <PeopleScreen company={null} title={n.staff} lead={t.staffLead} empty={t.noStaff} emptyText={t.noStaffText} />;
}
