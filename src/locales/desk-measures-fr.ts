import type { DeskMeasureMessages } from './desk-measures-messages.ts';

export const deskMeasuresFr: DeskMeasureMessages = {
  steps: {
    heading: 'Jusqu’à la confirmation',
    note: 'Ce sont des gestes, pas des personnes : rien ne distingue un visiteur d’un autre. Qui revient, ou change d’heure, compte de nouveau. Les robots qui se nomment ne comptent pas.',
    unknown: 'Rien n’a encore été compté.',
    since: (day) => `Compté depuis le ${day}.`,
    against: 'Comparer à partir du',
    againstHint: 'Même durée ; sans date, juste avant.',
    names: {
      shown: 'Réservation affichée',
      looked: 'Créneaux regardés',
      held: 'Créneau choisi',
      sent: 'Demande envoyée',
      booked: 'Rendez-vous pris',
    },
    step: 'Étape',
    period: (from, to) => `${from} – ${to}`,
    lost: 'Perdus avant',
    lostBefore: 'Perdus, période comparée',
    more: 'aucun',
    byService: 'Par motif',
    service: 'Motif',
    others: 'Autres motifs, trop rares',
    worst: (step, percent) => `La plus grande perte : ${percent} avant « ${step} ».`,
  },
};
