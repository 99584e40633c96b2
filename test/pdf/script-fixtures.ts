// Names and notes in every script that the PDF shows, as people would type them.
import type { PrintModel } from '../../src/core/exports/print-model.ts';
import { BAKERY } from './fixtures.ts';

/** One script: a name, a note, and the families that draw them besides the site's own letters. */
export interface Script {
  readonly script: string;
  readonly name: string;
  readonly note: string;
  readonly families: readonly string[];
  readonly lang?: string;
}

export const SCRIPT_WORDS: readonly Script[] = [
  { script: 'Polish', name: 'Żaneta Ćwiąkała', note: 'Hasło leży w sejfie za mąką. Zażółć gęślą jaźń.', families: [] },
  { script: 'Greek', name: 'Γιώργος Παπαδάκης', note: 'Ο κωδικός βρίσκεται στο χρηματοκιβώτιο.', families: [], lang: 'el' },
  { script: 'Cyrillic', name: 'Ђорђе Щербаков', note: 'Пароль лежит в сейфе. Ключ у Ґанни і Ђорђа.', families: [] },
  { script: 'Vietnamese', name: 'Nguyễn Thị Hồng', note: 'Mật khẩu nằm trong két sắt, cạnh bột mì.', families: ['noto-sans-vietnamese'] },
  {
    script: 'Arabic',
    name: 'سام الخبّاز',
    note: 'كلمة المرور عند سام (ThinkPad X1) حتى ١٢ مايو، والنسخة 3 في الدرج.',
    families: ['vazirmatn-arabic'],
    lang: 'ar',
  },
  {
    script: 'Hebrew',
    name: 'נועה כהן',
    note: 'הסיסמה נמצאת בכספת (Anchor Hosting) עד 12 במאי.',
    families: ['noto-sans-hebrew-hebrew'],
    lang: 'he',
  },
  {
    script: 'Hindi',
    name: 'क्षितिज शर्मा',
    note: 'पासवर्ड तिजोरी में रखा है। हिन्दी में पूछिए।',
    families: ['noto-sans-devanagari-devanagari'],
    lang: 'hi',
  },
  { script: 'Thai', name: 'สมชาย น้ำใจดี', note: 'รหัสผ่านอยู่ในตู้เซฟข้างแป้ง กรุณาถามก่อน', families: ['noto-sans-thai-thai'], lang: 'th' },
  { script: 'Chinese', name: '王小明', note: '密码在保险柜里，请先问我们的会计。', families: ['noto-sans-sc-'], lang: 'zh' },
  {
    script: 'Japanese',
    name: '山田たろう',
    note: 'パスワードは金庫の中です。まず経理に聞いてください。',
    families: ['noto-sans-jp-'],
    lang: 'ja',
  },
  { script: 'Korean', name: '김민준', note: '비밀번호는 금고 안에 있습니다. 먼저 물어보세요.', families: ['noto-sans-kr-'], lang: 'ko' },
  { script: 'emoji', name: 'Sam 👩‍💻', note: 'Done 🎉 keys 🔑 by 👍🏽 👩🏽‍💻 🇵🇱 🇬🇧 1️⃣ ❤️ 🏳️‍🌈', families: ['noto-emoji-'] },
];

/** A record with one account for each of these scripts. */
export function recordOf(words: readonly Script[]): PrintModel {
  const [account] = BAKERY.accounts;
  if (!account) throw new Error('the bakery has no accounts');
  const accounts = words.map(({ name, note }, index) => ({ ...account, number: index + 1, name, caption: `With ${name}`, note }));
  return { ...BAKERY, title: words.map(({ name }) => name).join(' '), accounts, todo: [], sections: [], note: '' };
}

/** One record with all of them. */
export const ANY_SCRIPT: PrintModel = recordOf(SCRIPT_WORDS);
