import type { FormExtrasMessages } from './form-extras-messages.ts';

const plural = new Intl.PluralRules('fr');
const one = (count: number) => plural.select(count) === 'one';

export const frFormExtras: FormExtrasMessages = {
  draft: {
    resumeTitle: 'Reprendre le questionnaire ?',
    resumeLead: (when) => `Vous avez commencé à répondre sur cet appareil le ${when}.`,
    goOn: 'Reprendre mes réponses',
    anew: 'Tout effacer et recommencer',
    kept: 'Ce que vous écrivez est gardé sur cet appareil, chiffré, pendant 24 heures au plus.',
    notKept: 'Rien n’est gardé sur cet appareil : fermer cette page efface vos réponses.',
    unavailable:
      'Cet appareil ne peut pas garder vos réponses. Vous pouvez continuer : laissez cette page ouverte jusqu’à l’envoi.',
    otherTab:
      'Ce questionnaire est aussi rempli dans un autre onglet. Ce qui est écrit en dernier est gardé.',
    erasedElsewhere:
      'Un autre onglet a effacé ce qui était gardé. Ce que vous voyez ici y reviendra si vous continuez d’écrire.',
    damaged: 'Ce que vous aviez commencé ne peut plus être lu et a été effacé. Merci de répondre de nouveau.',
    expired: 'Ce que vous aviez commencé a été effacé, car cela date de plus de 24 heures.',
    shared: 'Cet appareil sert à plusieurs personnes : ne rien y garder',
    erase: 'Tout effacer',
    erased: 'Vos réponses ont été effacées.',
    notErased: 'L’effacement n’a pas fonctionné. Effacez les données de ce site dans votre navigateur.',
    changedTitle: 'Le questionnaire a changé',
    changedLead: 'Merci de répondre de nouveau à :',
    gone: (count) =>
      one(count)
        ? `${count} réponse n’est plus demandée et a été effacée.`
        : `${count} réponses ne sont plus demandées et ont été effacées.`,
  },
  file: {
    choose: 'Choisir un fichier',
    another: 'Ajouter un fichier',
    replace: 'Choisir un autre fichier',
    types: (names) => `Types acceptés : ${names}.`,
    image: 'image',
    anyType: 'Tous les types de fichier sont acceptés.',
    perFile: (size) => `${size} au plus par fichier.`,
    together: (size) => `${size} au plus en tout.`,
    most: (count) => `${count} ${one(count) ? 'fichier' : 'fichiers'} au plus.`,
    remove: (name) => `Retirer ${name}`,
    added: (name) => `${name} : ajouté`,
    removed: (name) => `${name} : retiré`,
    reading: 'Lecture du fichier…',
    reduced: (size) => `Photo réduite à ${size}`,
    faults: {
      type: (name) => `${name} n’a pas été ajouté : ce type de fichier n’est pas accepté`,
      size: (name, size) => `${name} n’a pas été ajouté : il dépasse ${size}`,
      together: (name, size) =>
        `${name} n’a pas été ajouté : tous les fichiers ensemble dépasseraient ${size}`,
      count: (name, count) => `${name} n’a pas été ajouté : ${count} au plus`,
      empty: (name) => `${name} n’a pas été ajouté : ce fichier est vide`,
      unreadable: (name) => `${name} n’a pas été ajouté : ce fichier ne peut pas être lu`,
    },
  },
  signature: {
    name: 'Votre prénom et votre nom',
    statement: 'J’écris mon nom en guise de signature. Mes réponses sont exactes à ma connaissance.',
    date: (when) => `Date de signature : ${when}`,
    signed: (when) => `Signé le ${when}`,
  },
  copy: {
    open: 'Garder une copie',
    heading: 'Votre copie',
    warning: 'Cette copie n’est pas chiffrée : gardez-la en lieu sûr.',
    print: 'Imprimer ou enregistrer en PDF',
    copyText: 'Copier le texte',
    copied: 'Le texte est copié.',
    notCopied: 'Le texte n’a pas pu être copié. Vous pouvez imprimer cette page.',
    close: 'Fermer',
    written: (when) => `Copie du ${when}`,
    version: (version) => `Version du questionnaire : ${version}`,
    noAnswer: 'Sans réponse',
  },
};
