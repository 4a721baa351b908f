import { Menu, UnstyledButton } from '@mantine/core';
import { IconLogout } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTexts } from '@/kernel/i18n';
import { Initials } from '@/kernel/ui';
import { signOut } from '../session/keeper';
import { useUser } from '../session/store';
import { identityTexts } from '../texts';
import classes from './AccountMenu.module.css';

export function AccountMenu() {
  const t = useTexts(identityTexts);
  const user = useUser();
  const call = useMutation({ mutationFn: signOut });
  const name = `${user.first_name} ${user.last_name}`;
  return (
    <Menu position="bottom-end" shadow="md" width={260} withinPortal={false}>
      <Menu.Target>
        <UnstyledButton className={classes.who} aria-label={`${t.account}: ${name}`}>
          <Initials name={name} />
          <span className={classes.text}>
            <b>{name}</b>
            <small>{user.company?.name ?? t[user.role]}</small>
          </span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <div className={classes.card}>
          <b>{name}</b>
          <small>{user.email}</small>
          <small>{user.company ? `${user.company.name} · ${user.company.code}` : t[user.role]}</small>
        </div>
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={18} stroke={1.6} aria-hidden />} onClick={() => call.mutate()}>
          {t.signOut}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
