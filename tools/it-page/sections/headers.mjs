import { FILES_ELSEWHERE, STRICT_POLICY, strictPolicyFor } from '../../policy.mjs';
import { code, html, list } from '../html.mjs';

const EXAMPLE = 'https://files.example';

/** The exact headers. */
export function headers({ frame }) {
  const elsewhere = Object.entries(FILES_ELSEWHERE).map(([name, value]) => `${name}: ${value}`);
  return {
    id: 'headers',
    title: 'Exact headers',
    body: html`<p>
        With the files on the page’s own server, this is all that hearten needs. Its whole-page
        tests run under it. What else your page has needs what it would need anyway.
      </p>
      ${code('To copy: the policy of a page', `Content-Security-Policy: ${STRICT_POLICY}`)}
      ${list([
        html`The last two parts, from <code>require-trusted-types-for</code> on, are optional. Where
          you send them, keep both names: <code>lit-html</code> is the policy of the library we are
          built with, <code>hearten</code> is ours. A second copy of Lit on the page would stop
          without <code>'allow-duplicates'</code>.`,
        html`Add <code>connect-src 'self'</code> only if a page names content packs of yours in
          <code>packs</code>.`,
        html`Nothing is needed in <code>img-src</code>, <code>font-src</code>,
          <code>worker-src</code> or <code>form-action</code>, and no <code>'unsafe-inline'</code>,
          <code>'unsafe-eval'</code>, nonce or hash.`,
        ...(frame.length > 0
          ? [
              html`For a frame, name the server of <code>embed.html</code> in
                <code>frame-src</code>.`,
            ]
          : []),
        html`Send JavaScript as <code>text/javascript</code>, with
          <code>X-Content-Type-Options: nosniff</code>. With the version in the address, files may
          be kept for a year: <code>Cache-Control: public, max-age=31536000, immutable</code>.`,
      ])}
      <h3>If the files are on another server of yours</h3>
      ${code('To copy: the policy of the page', `Content-Security-Policy: ${strictPolicyFor(EXAMPLE)}`)}
      ${code('To copy: what that server sends with the files', elsewhere.join('\n'))}`,
  };
}
