// What the record page is about.
import type { ChecklistRecord } from '../core/record.ts';
import type { MyCopy } from '../storage/ports.ts';

/** Why a record cannot be shown. */
export type MissingWhy =
  /** This device does not have it. */
  | 'none'
  /** What is stored of it cannot be read. */
  | 'damaged'
  /** A newer version of the site stored it. */
  | 'newer'
  /** The storage of this browser cannot be read, so nobody knows. */
  | 'unreachable';

/** The record page's subject. */
export type OpenRecord =
  | { readonly kind: 'loading' }
  | { readonly kind: 'missing'; readonly why: MissingWhy }
  | { readonly kind: 'open'; readonly record: ChecklistRecord; readonly me: MyCopy };
