// Runs right after <body> opens, before anything is drawn: what only works with scripts may then be hidden by CSS.
document.body.classList.add('js-enabled', 'govuk-frontend-supported');
