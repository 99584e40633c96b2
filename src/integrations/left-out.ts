// Stands in for what slim-pdf.ts leaves out; says so if it is ever called.

function refuse(): never {
  throw new Error('This part of pdfkit is left out of the browser bundle: see src/integrations/slim-pdf.ts.');
}

export { refuse as cbc, refuse as default, refuse as ecb };
