import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Product } from '@/contracts';
import { useTexts } from '@/kernel/i18n';
import { Card, Select, Soft } from '@/kernel/ui';
import type { UpdatesSearch } from '../model/search';
import { validOn } from '../model/valid-products';
import { downloadTexts } from '../texts';
import classes from './choosing.module.css';

interface Props {
  products: Product[];
  search: UpdatesSearch;
  onFinish: (choice: UpdatesSearch) => void;
}

/** Product, topic, Sfârșit: the procedure's three steps to the list. */
export function Choosing({ products, search, onFinish }: Props) {
  const t = useTexts(downloadTexts);
  const { valid, expired } = validOn(products, new Date());
  const only = valid.length === 1 ? valid[0]?.code : undefined;
  const [choice, setChoice] = useState<UpdatesSearch>(search.product || !only ? search : { ...search, product: only });
  const [isMissing, setMissing] = useState(false);
  const topics = valid.find(({ code }) => code === choice.product)?.topics ?? [];

  function finish(event: FormEvent) {
    event.preventDefault();
    setMissing(!choice.product);
    if (choice.product) onFinish({ ...choice, ...(search.withdrawn ? { withdrawn: true } : {}) });
  }

  return (
    <Card title={t.choice}>
      <form onSubmit={finish} className={classes.choice} noValidate>
        <Select
          label={t.product}
          name="product"
          value={choice.product}
          none={t.chooseProduct}
          error={isMissing ? t.productMissing : undefined}
          choices={valid.map(({ code, name }) => ({ value: code, label: name }))}
          onChange={(product) => {
            setMissing(false);
            setChoice(product ? { product } : {});
          }}
        />
        <Select
          label={t.topic}
          name="topic"
          value={choice.topic}
          none={t.allTopics}
          choices={topics.map(({ code, name }) => ({ value: code, label: name }))}
          onChange={(topic) =>
            setChoice({ ...(choice.product ? { product: choice.product } : {}), ...(topic ? { topic } : {}) })
          }
        />
        <Button type="submit" size="md">
          {t.finish}
        </Button>
      </form>
      {expired.length > 0 && (
        <div className={classes.expired}>
          <Soft small>{t.expired(expired.map(({ name }) => name).join(', '))}</Soft>
        </div>
      )}
    </Card>
  );
}
