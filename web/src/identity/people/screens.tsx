import { Link, useParams } from '@tanstack/react-router';
import { useClients } from '@/contracts';
import { useTexts } from '@/kernel/i18n';
import { administrationMenuTexts } from '../menu-texts';
import { PeopleScreen } from './PeopleScreen';
import { peopleTexts } from './texts';

/** The authorised users of a client company. */
export function UsersScreen() {
  const texts = useTexts(peopleTexts);
  const { code } = useParams({ from: '/companies/$code/users' });
  const name = useClients().data?.find((known) => known.code === code)?.name ?? code;
  const lead = (
    <>
      <Link to="/companies/$code" params={{ code }} activeOptions={{ exact: true }}>
        {name}
      </Link>{' '}
      · {texts.usersLead}
    </>
  );
  return (
    <PeopleScreen
      key={code}
      company={code}
      title={texts.usersOf(name)}
      lead={lead}
      empty={texts.noUsers}
      emptyText={texts.noUsersText}
    />
  );
}

/** The vendor's consultants and administrators. */
export function StaffScreen() {
  const texts = useTexts(peopleTexts);
  const menuText = useTexts(administrationMenuTexts);
  return (
    <PeopleScreen
      company={null}
      title={menuText.staff}
      lead={texts.staffLead}
      empty={texts.noStaff}
      emptyText={texts.noStaffText}
    />
  );
}
