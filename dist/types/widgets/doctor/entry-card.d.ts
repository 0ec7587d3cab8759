import type { DiagnosisEntry } from '../../src/contracts/diagnosis.ts';
import type { DoctorViewProps } from './doctor-model.ts';
export interface EntryCardProps extends DoctorViewProps {
    entry: DiagnosisEntry;
}
/** One thing that is wrong: what was seen, what to do, and the line to paste. */
export declare function EntryCard({ model, messages, entry }: EntryCardProps): import("preact").JSX.Element;
