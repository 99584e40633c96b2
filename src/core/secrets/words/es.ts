// Spanish.
import type { Language } from '../language.ts';

/** The words of Spanish. */
export const SPANISH: Language = {
  password: 'contraseñas?|contrasenya|frase (de paso|secreta)|clave del? (wi-?fi|correo|web|admin|hosting|router)',
  maybe: 'claves?|credenciales',
  code: 'códigos?|alarma|puerta|caja fuerte|candado|cerradura|portal|combinación',
  notCode: 'barras|descuento|promocional|postal|cliente',
  answer:
    'palabra (clave|secreta)|(apellido|nombre) de soltera|respuesta( secreta)?|pregunta (secreta|de seguridad)|primera mascota|nombre del perro',
  recovery: '(códigos?|claves?) de (recuperación|respaldo|emergencia|seguridad)',
  spelled: 'mayúsculas?|minúsculas?|todo junto|exclamación|sin espacios|guion bajo|almohadilla|arroba',
  is: 'es era son fue sigue siempre',
  where: 'preguntar pregunta pedir llamar tiene saben desconocida misma mismo igual ninguna solo nadie nueva',
};
