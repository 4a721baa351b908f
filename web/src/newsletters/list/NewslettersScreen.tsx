import { IconMailbox } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTexts } from '@/kernel/i18n';
import { Card, EmptyState, LoadError, Page, Skeleton } from '@/kernel/ui';
import { Table } from '@/kernel/ui/Table';
import { useNewsletters } from '../api/useNewsletters';
import classes from '../newsletters.module.css';
import { newsletterTexts } from '../texts';
import { NewNewsletterCard } from './NewNewsletterCard';

/** Newslettere: the lists that contacts subscribe to. */
export function NewslettersScreen() {
  const texts = useTexts(newsletterTexts);
  const { data, error, refetch } = useNewsletters();

  function content() {
    if (error) return <LoadError error={error} onRetry={() => void refetch()} />;
    if (!data)
      return (
        <div className={classes.pad}>
          <Skeleton lines={8} height={24} />
        </div>
      );
    if (data.length === 0)
      return <EmptyState icon={<IconMailbox size={30} stroke={1.5} />} title={texts.none} text={texts.noneText} />;
    return (
      <Table caption={texts.newsletters} heads={[texts.name, texts.code]}>
        {data.map(({ code, name }) => (
          <tr key={code}>
            <th scope="row">
              <Link to="/newsletters/$code" params={{ code }}>
                {name}
              </Link>
            </th>
            <td className={classes.code}>{code}</td>
          </tr>
        ))}
      </Table>
    );
  }

  return (
    <Page title={texts.newsletters} lead={texts.lead}>
      <Card flush>{content()}</Card>
      <NewNewsletterCard />
    </Page>
  );
}
