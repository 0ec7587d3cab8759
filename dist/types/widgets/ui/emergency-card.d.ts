import type { RedFlag } from '../../src/domain/faq/red-flags/red-flag.ts';
import type { EmergencyMessages } from '../../src/locales/emergency-messages.ts';
export interface EmergencyCardProps {
    flag: RedFlag;
    /** ISO 3166-1, of the clinic. */
    country: string | undefined;
    messages: EmergencyMessages;
}
/**
 * Whom to call, each number one tap away. It is spoken at once, takes no focus and hides nothing: whoever meant
 * something else goes on.
 */
export declare function EmergencyCard({ flag, country, messages }: EmergencyCardProps): import("preact").JSX.Element;
