import { InputBase, type TextareaProps } from '@mantine/core';

type Props = Omit<
  TextareaProps,
  'autosize' | 'minRows' | 'maxRows' | 'resize' | 'bottomSection' | 'bottomSectionProps'
>;

/** A text of several lines. Mantine's own Textarea loads what makes it grow with its text, and no form uses that. */
export function Textarea(props: Props) {
  return <InputBase component="textarea" multiline size="md" __staticSelector="Textarea" {...props} />;
}
