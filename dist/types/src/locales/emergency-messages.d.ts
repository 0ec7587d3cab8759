/** What a card says when a message seems to tell of an emergency. Fixed words: nothing here is made up by a machine. */
export interface EmergencyMessages {
    /** Call now. */
    call: string;
    /** Above the normal answer, should it be happening at this moment. */
    ifNow: string;
    /** Where a life is in danger and we know no number. */
    noNumber: string;
    /** Beside each number, by what it is for. */
    help: Record<'medical' | 'police' | 'crisis' | 'children' | 'violence' | 'poison' | 'deaf', string>;
    callNumber(number: string): string;
    writeTo(number: string): string;
    /** That the rest is still there. */
    goOn: string;
    /** Asked for what only a caregiver may say. Each ends with whom to ask. */
    refusals: Record<'dose' | 'results' | 'diagnosis', string>;
    /** Beneath each refusal. */
    disclaimer: string;
}
