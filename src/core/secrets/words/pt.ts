// Portuguese.
import type { Language } from '../language.ts';

/** The words of Portuguese. */
export const PORTUGUESE: Language = {
  password: 'senhas?|palavra ?passe|frase secreta',
  maybe: 'chave',
  code: 'alarme|cofre|cadeado|porta|portão|fechadura|segredo',
  notCode: 'desconto',
  answer: 'nome de solteira|resposta( secreta)?|pergunta (secreta|de segurança)|primeiro (animal|cão)|nome do (cão|gato)',
  recovery: '(códigos?|chaves?) de (recuperação|segurança|emergência|reserva)',
  spelled: 'maiúsculas?|minúsculas?|tudo junto|sem espaços|cardinal',
  is: 'é foi continua',
  where: 'perguntar pedir falar mesma mesmo igual nenhuma somente ninguém',
};
