// The checklists of this site, for the islands that show records.
export { readTemplate, type TemplateLink } from '../storage/templates.ts';
