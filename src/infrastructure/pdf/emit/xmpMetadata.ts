import type { PdfInfo } from './pdfFile';

const rdfItem = (tag: string, kind: 'Alt' | 'Seq', text: string) => {
  const language = kind === 'Alt' ? ' xml:lang="x-default"' : '';
  return `<${tag}><rdf:${kind}><rdf:li${language}>${escapeXml(text)}</rdf:li></rdf:${kind}></${tag}>`;
};

/**
 * The metadata that must say the same as the information dictionary (ISO 19005-3, 6.6.2 and 6.6.3), the
 * identification of PDF/UA-1 (ISO 14289-1, 5) and the extension schema that PDF/A-3 asks for because of it
 * (6.6.2.3). PDFKit adds the identification of PDF/A-3a and the packet around it.
 */
export function xmpMetadata(info: PdfInfo): string {
  const { Title, Author, Subject, Creator, Producer, CreationDate, ModDate } = info;
  return `
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
  ${rdfItem('dc:title', 'Alt', Title)}
  ${Author === undefined ? '' : rdfItem('dc:creator', 'Seq', Author)}
  ${Subject === undefined ? '' : rdfItem('dc:description', 'Alt', Subject)}
  <dc:language><rdf:Bag><rdf:li>nl-NL</rdf:li></rdf:Bag></dc:language>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
  <xmp:CreateDate>${xmpDate(CreationDate)}</xmp:CreateDate>
  <xmp:ModifyDate>${xmpDate(ModDate)}</xmp:ModifyDate>
  <xmp:CreatorTool>${escapeXml(Creator)}</xmp:CreatorTool>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
  <pdf:Producer>${escapeXml(Producer)}</pdf:Producer>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
  <pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
    xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
  <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
    <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
    <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
    <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
    <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>Part of ISO 14289 to which the document conforms</pdfaProperty:description>
    </rdf:li></rdf:Seq></pdfaSchema:property>
  </rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
`;
}

function xmpDate(date: Date): string {
  return date.toISOString().replace(/\.\d+Z$/, 'Z');
}

/** For text between tags. The guards have removed what XML cannot hold at all. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
