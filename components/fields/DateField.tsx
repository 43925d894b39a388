'use client';

import { metaAt } from '../../lib/interview/typed';
import { DateInputs } from './DateInputs';
import { FieldGroup, type FieldProps } from './Field';
import { NotSure, textInBox } from './NotSure';

export function DateField(props: FieldProps) {
  const { path, typed } = props;
  return (
    <FieldGroup {...props}>
      <DateInputs {...props} id={path} isDueDate={metaAt(path).isDueDate} typed={textInBox(typed)} />
      <NotSure {...props} />
    </FieldGroup>
  );
}
