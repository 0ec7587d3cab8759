/**
 * What FHIR has no extension for. Stable addresses, described in docs/questionnaire.md: forms in use carry them.
 */
export declare const safetyFlagUrl = "urn:parcours:StructureDefinition/parcours-flag";
/** An `autocomplete` token of HTML, as `valueCode`. */
export declare const autocompleteUrl = "urn:parcours:StructureDefinition/parcours-autocomplete";
