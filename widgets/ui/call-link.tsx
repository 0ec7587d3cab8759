import { Icon } from './icon.tsx';

export interface CallLinkProps {
  /** As the clinic writes it. */
  phone: string;
  /** The whole text of the link, such as `Appeler le 01 99 00 12 34`. */
  children: string;
}

/** A telephone number to tap: the way to a person, from wherever the patient is. */
export function CallLink({ phone, children }: CallLinkProps) {
  const [before, after] = children.split(phone);
  return (
    <a class="call" href={`tel:${phone.replace(/[^\d+]/g, '')}`}>
      <Icon name="phone" />
      <span>
        {before}
        {/* In one line wherever there is room for it. */}
        <span class="number">{phone}</span>
        {after}
      </span>
    </a>
  );
}
