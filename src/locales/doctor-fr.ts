const plural = new Intl.PluralRules('fr');
const counted = (count: number, one: string, many: string) =>
  `${count} ${plural.select(count) === 'one' ? one : many}`;

/**
 * The doctor's texts in French. `{name}` stands for what was seen; the names are those of `FaultValues`.
 * They are for the agency, not for patients, so they come with the doctor and never with a widget.
 */
export const doctorFr = {
  language: 'fr',
  eyebrow: 'Parcours · contrôle d’installation',
  running: 'Contrôle en cours…',
  healthy: 'Tout est en ordre',
  toMend: (faults: number) => counted(faults, 'point à corriger', 'points à corriger'),
  toReview: (warnings: number) => counted(warnings, 'point à vérifier', 'points à vérifier'),
  alsoToReview: (warnings: number) => counted(warnings, 'autre à vérifier', 'autres à vérifier'),
  passed: (count: number) => counted(count, 'contrôle réussi', 'contrôles réussis'),
  skipped: (count: number) => counted(count, 'contrôle impossible', 'contrôles impossibles'),
  skippedWhy: 'Un autre point l’empêche : corrigez-le, puis rechargez la page.',
  again: 'Corrigez, puis rechargez la page : le contrôle recommence.',
  failed: 'Le contrôle n’a pas pu aller à son terme',
  failedWhy: 'Rechargez la page pour recommencer. La console du navigateur dit pourquoi.',
  status: { fault: 'À corriger', warning: 'À vérifier', ok: 'Conforme', skipped: 'Non contrôlé' },
  /** Between a label and what it labels. */
  colon: ' : ',
  seen: 'Constaté',
  mend: 'À faire',
  paste: 'À coller',
  copyLine: 'Copier',
  copyReport: 'Copier le rapport',
  copied: 'Copié',
  copyFailed: 'Le navigateur refuse la copie : sélectionnez le texte ci-dessous.',
  report: 'Rapport',
  close: 'Fermer',
  /** Said of a value that has no better words. */
  accepted: {
    clinic: 'l’identifiant de la clinique, en minuscules, chiffres et traits d’union, comme « tilleuls »',
    endpoint: 'une adresse https:// sans paramètres, comme « https://rdv.clinic.example »',
    locale: '« fr » ou « en »',
    service: 'l’identifiant d’un motif du catalogue, comme « irm-genou »',
  },
  /** What each check looks at, and what it says when all is well. */
  checks: {
    script: { title: 'Balise du script', ok: 'Chargé depuis {seen}' },
    copies: { title: 'Une seule balise', ok: 'La balise figure une fois.' },
    attributes: { title: 'Attributs', ok: '{seen}' },
    elements: { title: 'Éléments', ok: '{seen}' },
    fallback: { title: 'Secours', ok: 'Chaque élément contient un numéro à appeler.' },
    visibility: { title: 'Visibilité', ok: 'Rien ne masque les éléments.' },
    language: { title: 'Langue de la page', ok: '{seen}' },
    policy: { title: 'Politique de sécurité (CSP)', ok: 'Elle laisse passer tout ce qu’il faut.' },
    endpoint: { title: 'Serveur de rendez-vous', ok: '{seen} répond.' },
    origin: { title: 'Site autorisé', ok: 'La clinique accepte {seen}' },
    clinic: { title: 'Clinique', ok: '« {seen} » est connue du serveur.' },
    clock: { title: 'Horloge', ok: 'Écart avec la clinique : {seen} s.' },
    storage: { title: 'Stockage du navigateur', ok: 'Disponible.' },
    files: { title: 'Fichiers du script', ok: 'Fichiers conformes à leur empreinte : {seen}.' },
  },
  faults: {
    script_missing: {
      title: 'La balise du script est absente de la page',
      seen: 'Aucune balise <script> de la page ne charge parcours.js.',
      mend: 'Collez la balise une fois dans le modèle du site, de préférence avant </body>. Si elle y était, l’éditeur l’a retirée : passez par un bloc « HTML personnalisé ».',
    },
    script_failed: {
      title: 'Le script ne s’est pas chargé',
      seen: 'La balise est là, mais {address} n’a pas été exécuté.',
      mend: 'Ouvrez cette adresse dans un onglet : elle doit afficher du JavaScript. Sinon, corrigez « src ». Si la balise porte « integrity », l’empreinte doit être celle de ce fichier.',
    },
    script_delayed: {
      title: 'Un optimiseur retarde le script',
      seen: 'La balise a été réécrite : {mark} ({by})',
      mend: 'Excluez « parcours.js » de l’option « retarder » ou « différer » le JavaScript de l’extension de cache, et du gestionnaire de consentement : le script ne pose aucun cookie. Puis videz le cache. Ces attributs aident les optimiseurs qui les lisent :',
    },
    script_rewritten: {
      title: 'Le script a été fusionné avec d’autres',
      seen: 'Le script fonctionne, mais sa balise a disparu de la page.',
      mend: 'Excluez « parcours.js » de l’option « combiner » ou « insérer dans la page » le JavaScript : hors de sa balise, le script ne trouve ni ses réglages ni ses fichiers.',
    },
    script_not_async: {
      title: 'La balise retarde l’affichage de la page',
      seen: 'La balise est dans <head> sans « async » : la page attend {address}.',
      mend: 'Ajoutez « async ».',
    },
    script_twice: {
      title: 'Le script figure plusieurs fois',
      seen: 'La page contient {count} balises pour {address}. La première reste aux commandes.',
      mend: 'Gardez une seule balise. La seconde vient souvent d’un gestionnaire de balises, ou d’un bloc collé en plus du modèle.',
    },
    script_versions: {
      title: 'Deux versions du script sur la même page',
      seen: 'Le hasard décide laquelle arrive la première :\n{addresses}',
      mend: 'Gardez une seule balise, celle de la version voulue.',
    },
    attribute_missing: {
      title: 'Un attribut obligatoire manque',
      seen: '{name} n’est pas sur {where}.',
      mend: 'Ajoutez-le. Valeur attendue : {accepted}.',
    },
    attribute_invalid: {
      title: 'Un attribut a une valeur incomprise',
      seen: '{name} sur {where} dit « {written} ».',
      mend: 'Valeur attendue : {accepted}.',
    },
    attribute_unknown: {
      title: 'Un attribut est mal nommé',
      seen: '{written} sur {where} n’est pas lu.',
      mend: 'Le nom exact est {meant}.',
    },
    element_missing: {
      title: 'Aucun élément sur la page',
      seen: 'La balise du script est là, mais aucun élément <parcours-…>.',
      mend: 'Collez l’élément à l’endroit du widget. S’il y était, l’éditeur l’a retiré : placez-le dans un bloc « HTML personnalisé », ou autorisez cette balise dans l’éditeur.',
    },
    element_unknown: {
      title: 'Un élément est mal nommé',
      seen: '<{written}> n’existe pas.',
      mend: 'Le nom exact est sans doute <{meant}>.',
    },
    fallback_missing: {
      title: 'Aucun secours dans l’élément',
      seen: '<{tag}> est vide : si le widget ne peut pas démarrer, le patient ne voit rien.',
      mend: 'Placez le numéro de téléphone de la clinique dans l’élément ; il disparaît quand le widget démarre.',
    },
    fallback_without_phone: {
      title: 'Le secours n’a pas de numéro à appeler',
      seen: '<{tag}> contient du texte, mais aucun lien « tel: ».',
      mend: 'Ajoutez le numéro de téléphone de la clinique comme lien.',
    },
    element_hidden: {
      title: 'L’élément est masqué',
      seen: '<{tag}> ne se voit pas : {by} a {how}.',
      mend: 'Si c’est un onglet ou un volet encore fermé, tout va bien. Sinon, retirez cette règle ou déplacez l’élément.',
    },
    element_covered: {
      title: 'Quelque chose recouvre l’élément',
      seen: '{by} est devant <{tag}> ({how}).',
      mend: 'Si c’est un bandeau que le visiteur ferme, tout va bien. Sinon, déplacez-le ou baissez son z-index.',
    },
    language_unknown: {
      title: 'La langue de la page est inconnue',
      seen: 'La balise <html> porte {written}. La langue du navigateur décidera pour chaque visiteur.',
      mend: 'Indiquez la langue de la page, ou fixez celle des widgets par data-locale="fr".',
    },
    csp_connect: {
      title: 'La politique de sécurité bloque le serveur',
      seen: 'La directive connect-src de la page refuse {blocked}',
      mend: 'Remplacez la directive, dans l’en-tête Content-Security-Policy du site (ou l’extension qui le règle), par cette ligne :',
    },
    csp_script: {
      title: 'La politique de sécurité bloque le script',
      seen: 'La directive script-src de la page refuse {blocked}',
      mend: 'Remplacez la directive, dans l’en-tête Content-Security-Policy du site (ou l’extension qui le règle), par cette ligne :',
    },
    mixed_content: {
      title: 'Une adresse n’est pas sécurisée',
      seen: '{address} commence par http:// : le navigateur la bloque sur une page https.',
      mend: 'Écrivez https:// et vérifiez que le serveur y répond.',
    },
    endpoint_unreachable: {
      title: 'Le serveur ne répond pas',
      seen: 'Rien ne répond à {endpoint}',
      mend: 'Vérifiez l’adresse de data-endpoint, que le serveur est démarré et que son certificat est valide. Un bloqueur de publicité peut aussi en être la cause : essayez sans.',
    },
    endpoint_not_parcours: {
      title: 'L’adresse n’est pas celle d’un serveur Parcours',
      seen: '{endpoint} répond, mais pas comme un serveur Parcours ({answer}).',
      mend: 'data-endpoint est l’adresse du serveur, sans /v1 ni /sdk. Si l’adresse est juste, un proxy répond à sa place, ou le serveur est arrêté.',
    },
    endpoint_failing: {
      title: 'Le serveur est en panne',
      seen: '{endpoint} répond par une erreur {status}.',
      mend: 'Prévenez la personne qui exploite le serveur : son journal dit pourquoi.',
    },
    origin_not_allowed: {
      title: 'La clinique n’accepte pas ce site',
      seen: '{origin} n’est pas dans la liste des sites de « {clinic} ».',
      mend: 'Ajoutez cette origine, telle quelle, à la fiche de la clinique sur le serveur, puis redémarrez-le :',
    },
    page_without_origin: {
      title: 'La page n’a pas d’origine',
      seen: 'Elle est ouverte depuis un fichier ou dans un cadre « sandbox » : aucun serveur ne peut la reconnaître.',
      mend: 'Servez-la par https. Dans un cadre, autorisez l’origine :',
    },
    unknown_clinic: {
      title: 'La clinique est inconnue du serveur',
      seen: '{endpoint} ne connaît pas « {clinic} ».',
      mend: 'Vérifiez data-clinic, lettre par lettre : c’est le champ « id » de la fiche de la clinique.',
    },
    unknown_service: {
      title: 'Le motif demandé n’existe pas',
      seen: 'service="{service}" n’est pas au catalogue ; le patient verra la liste de tous les motifs.',
      mend: 'Motifs connus : {known}.',
    },
    clock_skew: {
      title: 'L’horloge est décalée',
      seen: 'Cet appareil et le serveur de la clinique diffèrent de {minutes} min.',
      mend: 'Réglez l’heure de cet appareil sur « automatique ». Si elle est juste, c’est le serveur qu’il faut mettre à l’heure.',
    },
    storage_blocked: {
      title: 'Le navigateur refuse le stockage',
      seen: '{what} : accès refusé à cette page.',
      mend: 'La réservation fonctionne, mais rien ne survit à la fermeture de l’onglet. Causes habituelles : cookies bloqués, page dans un cadre d’un autre site, attribut « sandbox » sans allow-same-origin.',
    },
    file_mismatch: {
      title: 'Des fichiers ne sont pas de la même version',
      seen: 'Absents, ou différents de ceux qui ont été construits avec parcours.js :\n{files}',
      mend: 'Déposez le dossier dist entier d’une seule version, dans un dossier à son nom, videz le cache du CDN, et désactivez toute réduction de ces fichiers.',
    },
  },
};

/** What every language of the doctor has. */
export type DoctorMessages = typeof doctorFr;
