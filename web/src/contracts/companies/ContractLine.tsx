import { IconChevronRight } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { formats, useTexts } from '@/kernel/i18n';
import classes from '../editing/editing.module.css';
import { companyTexts } from './texts';
import type { ContractRow } from './useContracts';

interface Props {
  contract: ContractRow;
  product: string;
  /** Whether the portal refused something in it; then it is open. */
  isRefused: boolean;
  children: ReactNode;
}

/** A contract in one line, which opens the form of the contract. */
export function ContractLine({ contract, product, isRefused, children }: Props) {
  const texts = useTexts(companyTexts);
  const [isOpen, setOpen] = useState(Boolean(contract.isNew));
  const { valid_until: until, priorities } = contract;
  const isExpired = until !== '' && until < new Date().toISOString().slice(0, 10);
  const shown = isOpen || isRefused;
  return (
    <div>
      <button type="button" className={classes.contractLine} aria-expanded={shown} onClick={() => setOpen(!shown)}>
        <IconChevronRight size={18} stroke={1.8} aria-hidden />
        <b>{product}</b>
        {until && (
          <span className={classes.chip} data-expired={isExpired || undefined}>
            {isExpired ? texts.expiredOn(formats.day(until)) : texts.until(formats.day(until))}
          </span>
        )}
        <small>
          {priorities
            .map(({ name }) => name)
            .filter(Boolean)
            .join(' · ')}
        </small>
      </button>
      {shown && children}
    </div>
  );
}
