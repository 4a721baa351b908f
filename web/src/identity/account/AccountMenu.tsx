import { IconLogout } from '@tabler/icons-react';
import { useCall } from '@/kernel/api';
import { useTexts } from '@/kernel/i18n';
import { Disclosure, DisclosureItem, Initials, ProblemNotice, VisuallyHidden } from '@/kernel/ui';
import { signOut } from '../session/session';
import { useUser } from '../session/store';
import { identityTexts } from '../texts';
import classes from './AccountMenu.module.css';

export function AccountMenu() {
  const texts = useTexts(identityTexts);
  const user = useUser();
  const call = useCall({ mutationFn: signOut });
  const name = `${user.first_name} ${user.last_name}`;
  const company = user.company?.name ?? texts[user.role];
  const trigger = (
    <>
      <Initials name={name} />
      <VisuallyHidden>{texts.account}: </VisuallyHidden>
      <span className={classes.text}>
        <b>{name}</b>
        <small>{company}</small>
      </span>
    </>
  );
  return (
    <Disclosure className={classes.who} side="right" trigger={trigger}>
      {() => (
        <>
          <div className={classes.card}>
            <b>{name}</b>
            <small>{user.email}</small>
            <small>{user.company ? `${user.company.name} · ${user.company.code}` : texts[user.role]}</small>
          </div>
          <ProblemNotice error={call.error} />
          <DisclosureItem icon={<IconLogout size={18} stroke={1.6} aria-hidden />} onClick={() => call.mutate()}>
            {texts.signOut}
          </DisclosureItem>
        </>
      )}
    </Disclosure>
  );
}
