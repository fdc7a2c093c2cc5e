import { ExitThisPage, createAll } from 'govuk-frontend';

// What GOV.UK's page template does before its scripts: the style sheet goes by it.
document.body.classList.add('js-enabled', 'govuk-frontend-supported');
createAll(ExitThisPage);
