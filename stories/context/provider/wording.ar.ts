import type { Wording } from '../../../src/locales/strings.js';

/**
 * All that the gate says when it asks, and all that a principle card says, with the plural forms of Arabic. A demonstration, which no
 * translator has read yet.
 */
export const arabic: Wording[string] = {
  'content-gate': {
    heading: 'قبل أن تتابع',
    audience: 'هذا الجزء مكتوب من أجل {audience}، والجميع مرحب بهم.',
    topics: 'يتحدث عن',
    depth: 'مدى التفصيل',
    time: 'وقت القراءة',
    mention: 'يذكر ذلك عابرًا.',
    discuss: 'يناقش ذلك.',
    describe: 'يصف ذلك ببعض التفصيل.',
    show: 'يعرض ذلك بالصور أو الفيلم أو الصوت.',
    passages: {
      one: 'مقطع واحد فيه تفاصيل أكثر.',
      two: 'مقطعان فيهما تفاصيل أكثر.',
      few: '{count} مقاطع فيها تفاصيل أكثر.',
      other: '{count} مقطعًا فيها تفاصيل أكثر.',
    },
    minute: 'دقيقة',
    minutes: {
      one: 'نحو دقيقة',
      two: 'نحو دقيقتين',
      few: 'نحو {count} دقائق',
      other: 'نحو {count} دقيقة',
    },
    choices: 'هل ترغب في قراءة هذا الجزء؟',
    all: 'تابع القراءة',
    allNote: 'يُفتح هذا الجزء هنا.',
    allDetailsNote: 'كله، مع التفاصيل.',
    gist: 'اقرأ من دون التفاصيل',
    gistNote: {
      one: 'يبقى مقطع واحد مغلقًا حتى تفتحه.',
      two: 'يبقى مقطعان مغلقين حتى تفتحهما.',
      few: 'تبقى {count} مقاطع مغلقة حتى تفتحها.',
      other: 'يبقى {count} مقطعًا مغلقًا حتى تفتحه.',
    },
    closed: 'ليس الآن',
    closedNote: 'يبقى مغلقًا. عد متى شئت.',
    anyPoint: 'يمكنك أن تغيّر رأيك، أو أن تتوقف، في أي لحظة.',
    linked: 'الرابط الذي تبعته يقود إلى هذا الجزء. إذا تابعت القراءة فستصل إليه.',
    onPaper: 'كان هذا الجزء مغلقًا عند طباعة الصفحة.',
    door: 'هل أتيت من أجلك أو من أجل طفلك أو شخص آخر؟',
    support: 'ابحث عن دعم',
    part: 'الجزء الذي فتحته',
  },
  'principle-card': {
    insteadOf: 'بدلًا من {what}',
    question: 'سؤال نحمله معنا',
    practice: 'في التطبيق',
    practiceFor: 'في التطبيق من أجل',
    practiceOnly: 'في التطبيق من أجل {role}',
    ask: 'ما يمكنك أن تطلبه',
    withPeople: 'مع الناس، لا عليهم ولا نيابة عنهم',
    withYou: 'معك، لا عليك ولا نيابة عنك',
    name: 'بطاقة مبدأ',
    nothing: 'لا شيء',
    whereFrom: 'من أين جاء هذا',
    sourceSeen: 'قُرئ في {date}',
    lookedOver: 'آخر اطلاع عليه في {date}.',
    notReviewed: 'لم يراجعه أحد بعد.',
    reviewedBy: 'راجعه {names}.',
  },
};
