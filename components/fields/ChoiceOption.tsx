import styles from './Field.module.css';

interface Props {
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly checked: boolean;
  readonly onType: (typed: string) => void;
  /** The id of the first option of a question, where its problem leads to. */
  readonly id?: string | undefined;
}

export function ChoiceOption({ name, value, label, checked, onType, id }: Props) {
  return (
    <label className={styles.choice}>
      <input id={id} type="radio" name={name} value={value} checked={checked} onChange={() => onType(value)} />
      <span>{label}</span>
    </label>
  );
}
