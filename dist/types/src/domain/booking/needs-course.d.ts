import type { Catalog, Service } from '../../contracts/catalog.ts';
/** Whom a reason is done by. */
export declare const practitionersOf: (service: Service, { practitioners }: Pick<Catalog, "practitioners">) => {
    id: string;
    name: string;
    role?: string | undefined;
    acceptsNew?: boolean | undefined;
}[];
/** Whether something has to be asked, or said, before the slots of a reason. */
export declare function needsCourse(service: Service, catalog: Pick<Catalog, 'practitioners'>): boolean;
