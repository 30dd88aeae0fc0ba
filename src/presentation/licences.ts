/** Work of others that reaches the reader: in a page or in a PDF. Their notices have to travel along. */
export interface Licence {
  readonly name: string;
  /** The npm package that it comes from. */
  readonly packageName: string;
  readonly use: string;
  readonly licence: string;
  /** As the makers write it, so in English. */
  readonly copyrights: readonly string[];
}

const openFont = 'SIL Open Font License 1.1';

export const licences: readonly Licence[] = [
  {
    name: 'GOV.UK Frontend',
    packageName: 'govuk-frontend',
    use: 'Onderdelen van de pagina’s, zoals velden en knoppen.',
    licence: 'MIT',
    copyrights: ['Copyright (c) 2017 Crown Copyright (Government Digital Service)'],
  },
  {
    name: 'Lucide',
    packageName: 'lucide-static',
    use: 'De pictogrammen. Een deel daarvan komt uit Feather.',
    licence: 'ISC en MIT',
    copyrights: [
      'Copyright (c) 2026 Lucide Icons and Contributors',
      'Copyright (c) 2013-present Cole Bemis (Feather)',
    ],
  },
  {
    name: 'Signature Pad',
    packageName: 'signature_pad',
    use: 'Het vak waarin je een handtekening tekent.',
    licence: 'MIT',
    copyrights: ['Copyright (c) 2018 Szymon Nowak'],
  },
  {
    name: 'Source Sans 3 voor het scherm',
    packageName: '@fontsource-variable/source-sans-3',
    use: 'De letter van de pagina’s.',
    licence: openFont,
    copyrights: ['Copyright 2010-2020 Adobe, with Reserved Font Name ‘Source’'],
  },
  {
    name: 'Source Sans 3 voor papier',
    packageName: '@expo-google-fonts/source-sans-3',
    use: 'De letter van de pdf.',
    licence: openFont,
    copyrights: ['Copyright 2010-2020 Adobe, with Reserved Font Name ‘Source’'],
  },
  {
    name: 'Noto Sans Symbols 2',
    packageName: '@expo-google-fonts/noto-sans-symbols-2',
    use: 'Tekens in de pdf die Source Sans niet heeft.',
    licence: openFont,
    copyrights: ['Copyright 2022 The Noto Project Authors'],
  },
  {
    name: 'Noto Emoji',
    packageName: '@expo-google-fonts/noto-emoji',
    use: 'Emoji in de pdf.',
    licence: openFont,
    copyrights: ['Copyright 2013 Google LLC'],
  },
];

/** The conditions that ask to be repeated in full, in their own language. */
export const licenceTexts: readonly { readonly name: string; readonly paragraphs: readonly string[] }[] = [
  {
    name: 'MIT',
    paragraphs: [
      'Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the “Software”), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:',
      'The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.',
      'THE SOFTWARE IS PROVIDED “AS IS”, WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.',
    ],
  },
  {
    name: 'ISC',
    paragraphs: [
      'Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided that the above copyright notice and this permission notice appear in all copies.',
      'THE SOFTWARE IS PROVIDED “AS IS” AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.',
    ],
  },
];
