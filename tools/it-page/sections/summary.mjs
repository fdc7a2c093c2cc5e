import { html, list } from '../html.mjs';

/** What a busy reader takes away. */
export function summary({ storage, bundled }) {
  return {
    id: 'short',
    title: 'In short',
    body: html`${list([
        html`hearten is a set of files that <strong>you host yourself</strong>. Nothing is fetched
          from anywhere else, unless an author of yours writes another address into a page.`,
        html`It has <strong>no server, account, log, analytics or cookie</strong>. The people who
          make it learn nothing about your readers, not even that there are any.`,
        html`It stores <strong>nothing until a reader asks</strong> it to remember a choice. Then it
          stores that choice in their own browser, under
          <code>${storage.keys.map(({ key }) => key)}</code>, for ${storage.days} days at most.`,
        html`It works under a <strong>strict security policy</strong>, without inline script, inline
          style or <code>eval</code>.`,
        html`It contains ${bundled} other packages, all open source. They are listed below, with
        versions and licences.`,
        html`It is <strong>information, not care</strong>: no diagnosis, no score, no advice about
          one person.`,
      ])}
      <p>
        <strong>What it can’t do.</strong> It speaks for its own files only. The scripts of your
        page can see what a reader does on it, hearten or not; so can the browser, its add-ons and
        whoever runs the network. It can’t hide that somebody visited a page. Its words have not
        been reviewed by a clinician, and no disabled person has tested it for us yet. Each is said
        again where it belongs.
      </p>
      <p>
        Nothing on this page is legal advice. Where it speaks of law it names its source and the day
        we read it, and the decision is yours.
      </p>`,
  };
}
