import type { FormExtrasMessages } from './form-extras-messages.ts';

const plural = new Intl.PluralRules('es');
const one = (count: number) => plural.select(count) === 'one';

export const esFormExtras: FormExtrasMessages = {
  draft: {
    resumeTitle: '¿Continuar el cuestionario?',
    resumeLead: (when) => `Empezó a responder en este dispositivo el ${when}.`,
    goOn: 'Continuar con mis respuestas',
    anew: 'Borrar todo y empezar de nuevo',
    kept: 'Lo que escribe se guarda en este dispositivo, cifrado, durante 24 horas como máximo.',
    notKept: 'No se guarda nada en este dispositivo: al cerrar esta página se borran sus respuestas.',
    unavailable:
      'Este dispositivo no puede guardar sus respuestas. Puede continuar: deje esta página abierta hasta el envío.',
    otherTab:
      'Este cuestionario también se está rellenando en otra pestaña. Se guarda lo último que se escribe.',
    erasedElsewhere:
      'Otra pestaña ha borrado lo que estaba guardado. Lo que ve aquí se guardará de nuevo si sigue escribiendo.',
    damaged: 'Lo que había empezado ya no se puede leer y se ha borrado. Responda de nuevo, por favor.',
    expired: 'Lo que había empezado se ha borrado, porque tenía más de 24 horas.',
    shared: 'Varias personas usan este dispositivo: no guardar nada',
    erase: 'Borrar todo',
    erased: 'Sus respuestas se han borrado.',
    notErased: 'No se ha podido borrar. Borre los datos de este sitio en su navegador.',
    changedTitle: 'El cuestionario ha cambiado',
    changedLead: 'Responda de nuevo, por favor, a:',
    gone: (count) =>
      one(count)
        ? `${count} respuesta ya no se pide y se ha borrado.`
        : `${count} respuestas ya no se piden y se han borrado.`,
  },
  file: {
    choose: 'Elegir un archivo',
    another: 'Añadir un archivo',
    replace: 'Elegir otro archivo',
    types: (names) => `Tipos aceptados: ${names}.`,
    image: 'imagen',
    anyType: 'Se aceptan todos los tipos de archivo.',
    perFile: (size) => `${size} como máximo por archivo.`,
    together: (size) => `${size} como máximo en total.`,
    most: (count) => `${count} ${one(count) ? 'archivo' : 'archivos'} como máximo.`,
    remove: (name) => `Quitar ${name}`,
    added: (name) => `${name}: añadido`,
    removed: (name) => `${name}: quitado`,
    reading: 'Leyendo el archivo…',
    reduced: (size) => `Foto reducida a ${size}`,
    faults: {
      type: (name) => `${name} no se ha añadido: este tipo de archivo no se acepta`,
      size: (name, size) => `${name} no se ha añadido: supera ${size}`,
      together: (name, size) => `${name} no se ha añadido: todos los archivos juntos superarían ${size}`,
      count: (name, count) => `${name} no se ha añadido: ${count} como máximo`,
      empty: (name) => `${name} no se ha añadido: el archivo está vacío`,
      unreadable: (name) => `${name} no se ha añadido: el archivo no se puede leer`,
    },
  },
  signature: {
    name: 'Su nombre y apellidos',
    statement: 'Escribo mi nombre como firma. Mis respuestas son exactas según mi conocimiento.',
    date: (when) => `Fecha de la firma: ${when}`,
    signed: (when) => `Firmado el ${when}`,
  },
  copy: {
    open: 'Guardar una copia',
    heading: 'Su copia',
    warning: 'Esta copia no está cifrada: guárdela en un lugar seguro.',
    print: 'Imprimir o guardar en PDF',
    copyText: 'Copiar el texto',
    copied: 'El texto se ha copiado.',
    notCopied: 'No se ha podido copiar el texto. Puede imprimir esta página.',
    close: 'Cerrar',
    written: (when) => `Copia del ${when}`,
    version: (version) => `Versión del cuestionario: ${version}`,
    noAnswer: 'Sin respuesta',
  },
};
