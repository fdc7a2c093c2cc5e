import { FILES_ELSEWHERE, STRICT_POLICY, strictPolicyFor } from '../../policy.mjs';
import { code, html, list } from '../html.mjs';

const EXAMPLE = 'https://files.example';
const SITE = 'https://your-site.example';

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
        html`Send JavaScript as <code>text/javascript</code>, with
          <code>X-Content-Type-Options: nosniff</code>. With the version in the address, files may
          be kept for a year: <code>Cache-Control: public, max-age=31536000, immutable</code>.`,
      ])}
      <h3>If the files are on another server of yours</h3>
      ${code('To copy: the policy of the page', `Content-Security-Policy: ${strictPolicyFor(EXAMPLE)}`)}
      ${code('To copy: what that server sends with the files', elsewhere.join('\n'))}
      <h3>For a frame</h3>
      <p>
        The page around it names the server of <code>embed.html</code> in <code>frame-src</code>.
        <code>sandbox="allow-scripts"</code> is enough, and then the frame can store nothing. The
        frame brings a policy of its own. As a header the policy can name its server, and say who
        may frame it: name the server with its address, since Safari takes <code>'self'</code> for
        nobody in a sandboxed frame. It sends no <code>X-Frame-Options</code>.
      </p>
      ${code(
        'To copy: the policy of the frame',
        `Content-Security-Policy: ${frame.policy.replaceAll("'self' https: http:", EXAMPLE)}; frame-ancestors ${SITE}`,
      )}`,
  };
}
