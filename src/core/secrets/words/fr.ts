// French.
import type { Language } from '../language.ts';

/** The words of French. */
export const FRENCH: Language = {
  password: 'mots? de passe|mdp|phrase de passe|code secret',
  maybe: '(clé|clef|accès)( wi-?fi)?|code wi-?fi|identifiants',
  code: 'digicode|alarme|cadenas|coffre|porte|portail|boîte à clés?|serrure|interphone|grille',
  notCode: 'barre|réduction',
  answer:
    'mot secret|nom de jeune fille|question (secrète|de sécurité)|réponse( secrète)?|premier animal|ville de naissance|nom du chi(en|at)',
  recovery: '(codes?|clés?) de (secours|récupération|sauvegarde)',
  spelled: 'majuscules?|minuscules?|point d.exclamation|tout attaché|sans espaces?|dièse|arobase|à la place',
  is: "est était c'est toujours",
  where: 'voir demander demandez appeler oublié inconnu idem même pareil aucun seul seule',
};
