// Checklists for islands: they reach storage through stores only.
export { readTemplate, type TemplateLink } from '../storage/templates.ts';
