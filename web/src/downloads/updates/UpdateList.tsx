import { Button } from '@mantine/core';
import { IconPackage } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { Product } from '@/contracts';
import { useUser } from '@/identity';
import { useTexts } from '@/kernel/i18n';
import { Card, EmptyState, LoadError, Skeleton } from '@/kernel/ui';
import { useUpdates } from '../api/useUpdates';
import type { UpdatesSearch } from '../model/search';
import { downloadTexts } from '../texts';
import classes from './list.module.css';
import { UpdateItem } from './UpdateItem';

export function UpdateList({ product, search }: { product: Product; search: UpdatesSearch }) {
  const texts = useTexts(downloadTexts);
  const { role } = useUser();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useUpdates(search);
  const updates = data?.pages.flatMap(({ items }) => items);
  const topicName = (code: string) => product.topics.find((known) => known.code === code)?.name ?? code;
  const { withdrawn, ...place } = search;
  const other = role !== 'client' && (
    <Link to="/updates" search={withdrawn ? place : { ...place, withdrawn: true }}>
      {withdrawn ? texts.showPublished : texts.showWithdrawn}
    </Link>
  );

  function content() {
    if (error) return <LoadError error={error} onRetry={() => void refetch()} />;
    if (!updates)
      return (
        <div className={classes.pad}>
          <Skeleton lines={4} height={60} />
        </div>
      );
    if (updates.length === 0) {
      const [title, text] = withdrawn ? [texts.noneWithdrawn, texts.noneWithdrawnText] : [texts.none, texts.noneText];
      return <EmptyState icon={<IconPackage size={30} stroke={1.5} />} title={title} text={text} />;
    }
    return (
      <ul className={classes.updates}>
        {updates.map((update) => (
          <UpdateItem key={update.id} update={update} product={product.name} topic={topicName(update.topic)} />
        ))}
      </ul>
    );
  }

  return (
    <Card
      title={texts.listOf(product.name, search.topic ? topicName(search.topic) : texts.allTopics)}
      action={other}
      flush
    >
      <div>
        {content()}
        {hasNextPage && (
          <div className={classes.more}>
            <Button variant="default" size="sm" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
              {texts.more}
            </Button>
          </div>
        )}
      </div>
    </Card>
  );
}
