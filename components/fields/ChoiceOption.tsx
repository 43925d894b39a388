import styles from './Field.module.css';

interface Props {
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly checked: boolean;
  readonly onType: (typed: string) => void;
  /** One of several that may be chosen together. */
  readonly isOneOfSeveral?: boolean;
  /** The id of the first option of a question, where its problem leads to. */
  readonly id?: string | undefined;
}

export function ChoiceOption({ name, value, label, checked, onType, isOneOfSeveral = false, id }: Props) {
  return (
    <label className={styles.choice}>
      <input
        id={id}
        type={isOneOfSeveral ? 'checkbox' : 'radio'}
        name={name}
        value={value}
        checked={checked}
        onChange={() => onType(value)}
      />
      <span>{label}</span>
    </label>
  );
}
