import type { MedicalRequestPack } from '../red-flag.ts';
export declare const esRequests: MedicalRequestPack;
