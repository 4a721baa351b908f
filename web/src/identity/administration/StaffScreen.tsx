import { useTexts } from '@/kernel/i18n';
import { administrationNames } from './names';
import { PeopleScreen } from './PeopleScreen';
import { peopleTexts } from './texts';

/** The vendor's consultants and administrators. */
export function StaffScreen() {
  const t = useTexts(peopleTexts);
  const n = useTexts(administrationNames);
  return <PeopleScreen company={null} title={n.staff} lead={t.staffLead} empty={t.noStaff} emptyText={t.noStaffText} />;
}
