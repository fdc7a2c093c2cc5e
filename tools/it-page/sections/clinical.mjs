import { readFile } from 'node:fs/promises';
import { html, list, named, paste, table } from '../html.mjs';
import { source } from '../sources.mjs';

const HAZARDS = JSON.parse(await readFile(new URL('../hazards.json', import.meta.url), 'utf8'));

const PURPOSE =
  'hearten is intended to help organisations present written material about hard subjects with a choice, and to explain trauma-informed practice in general terms. It gives the same words to everybody. It is not intended to diagnose, prevent, monitor, treat or alleviate any disease, injury or disability, to assess risk, or to support a decision about a particular person’s care.';

const STEPS = [
  [
    '1. Is its making or use publicly funded, for use in England?',
    'With an NHS trust or a council it is.',
  ],
  [
    '2. Does it support health or adult social care services in England?',
    'It may, depending on whose page it is on. Wellbeing and lifestyle do not count.',
  ],
  [
    '3. Is it used to influence, support or manage the direct care of patients or service users, in real time or nearly so?',
    'It is not intended for that. On a page of information for the public or for staff we read the answer as no.',
  ],
  [
    '4 to 6. Is it a medical device, or part of a health IT system?',
    'It is not intended as a medical device. If you build it into a clinical system, start again from step 3.',
  ],
];

const QUESTIONS = [
  [
    'Is there a clinical safety case, or a clinical safety officer at the makers?',
    'No. There is no clinician among the makers yet, and no safety case report. The list of hazards below is meant as a start for yours. It has no ratings: severity and likelihood depend on where you use it, and a clinician has to set them.',
  ],
  [
    'What does it know about a patient?',
    'Nothing. It has no record, no login and no field to write in.',
  ],
  [
    'Can it give wrong advice about a person?',
    'It gives none about a person. Its general words can be wrong or ill-fitting: see the list.',
  ],
  [
    'What happens in an emergency?',
    'It is not a crisis service. The safeguarding line for young people says “If you’re in danger now, ring 999”. Put urgent help on the page itself, above any gate and never in one.',
  ],
  ['What if it fails?', 'Your own HTML is there. The details form of a gate opens without script.'],
  [
    'How do we hear of a fault that matters to safety?',
    'In CHANGELOG.md, under “For readers”. What shows material before a choice, keeps what nobody asked to have kept, or stops somebody from leaving is treated as a weakness: see “Weaknesses”.',
  ],
  [
    'Who reviewed the words?',
    'Nobody outside the project yet. The elements say so to readers, next to the sources.',
  ],
];

function hazardOf({ element, hazard, how, done, left, yours, evidence }) {
  return html`<h4>${hazard}</h4>
    <dl class="hazard">
      <dt>Element</dt>
      <dd><code>&lt;${element}&gt;</code></dd>
      <dt>How it could come</dt>
      <dd>${how}</dd>
      <dt>What is done</dt>
      <dd>${done} <small>See ${named(evidence)}</small></dd>
      <dt>What is left</dt>
      <dd>${left}</dd>
      <dt>What you can do</dt>
      <dd>${yours}</dd>
    </dl> `;
}

const standards = () =>
  html`<h3>DCB0129 and DCB0160</h3>
    <p>
      These are standards for England on clinical risk in health IT. A health IT system is any
      product that gives electronic information for health or social care purposes
      (${source('dcb-terms')}), so the word is wide. NHS England’s guidance narrows it down in steps
      (${source('dcb-steps')}):
    </p>
    ${table('The steps, and our reading', ['step', 'for hearten'], STEPS)}
    <p>
      So we read them as not applying to a page of information, and as your clinical safety
      officer’s to decide. Both are under review, and since February 2026 the law lets information
      standards bind providers of IT as well (${source('dcb-review')}): look at what holds now.
    </p>`;

/** Why it is no medical device, and what a clinical safety officer may ask. */
export function clinical() {
  return {
    id: 'clinical',
    title: 'Medical devices and clinical safety',
    body: html`<h3>Intended purpose</h3>
      ${paste('the intended purpose', PURPOSE)}
      <h3>Why we do not think it is a medical device</h3>
      <p>
        Software is a medical device in the UK if its manufacturer intends it for a medical purpose,
        such as diagnosis, prevention, monitoring or treatment of disease (${source('mdr')}). For
        technology about mental health the regulator looks at two things: the intended purpose, and
        what the product does (${source('mhra-mental-health')}).
      </p>
      ${list([
        'Purpose: choice and general information. No medical purpose is claimed, here or in what we write about it.',
        'What it does: it opens and closes parts of a page and shows fixed words. It takes nothing in about a person, works nothing out and puts nothing out about them.',
        html`It makes no claim to help with symptoms. Studies find that warnings before material do
        not lower distress (${source('warnings')}), and we say so.`,
      ])}
      <p>
        No regulator has been asked. Words that you put around it can change its purpose: do not
        offer it as therapy, or as protection from harm.
      </p>
      ${standards()}
      <h3>What a clinical safety officer may ask</h3>
      <dl>
        ${QUESTIONS.map(
          ([question, answer]) =>
            html`<dt>${question}</dt>
              <dd>${answer}</dd> `,
        )}
      </dl>
      <h3>Hazards we know of</h3>
      ${HAZARDS.map(hazardOf)}`,
  };
}
