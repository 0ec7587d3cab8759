import { Icon } from './icon.tsx';

export interface CallLinkProps {
  /** As the clinic writes it. */
  phone: string;
  /** The whole text of the link, such as `Appeler le 01 99 00 12 34`. */
  children: string;
}

/** A telephone number to tap: the way to a person, from wherever the patient is. */
export function CallLink({ phone, children }: CallLinkProps) {
  // In one line wherever there is room for it.
  const unbroken = phone.replaceAll(' ', '\u00a0');
  return (
    <a class="call" href={`tel:${phone.replace(/[^\d+]/g, '')}`}>
      <Icon name="phone" />
      {children.replace(phone, unbroken)}
    </a>
  );
}
