/**
 * What FHIR has no extension for. Stable addresses, described in docs/questionnaire.md: forms in use carry them.
 */
export const safetyFlagUrl = 'urn:parcours:form:safety-flag';
/** An `autocomplete` token of HTML, as `valueCode`. */
export const autocompleteUrl = 'urn:parcours:form:autocomplete';
