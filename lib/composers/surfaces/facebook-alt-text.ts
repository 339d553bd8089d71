import { field } from '../editors/field.ts';
import { facebookPost } from './facebook-post.ts';
import type { Sign, Surface } from './surface.ts';

/** Not established on the live site: a plain field beside a picture, in a dialog, and the dialog's last wide button. */
const DESCRIPTION: Sign = {
  selector: '[role="dialog"] textarea',
  is: 'the field a picture is described in',
  seen: '2026-05',
  page: 'facebook',
};

const PICTURE_DIALOG: Sign = {
  selector: '[role="dialog"]:has(img)',
  is: 'the dialog in which a picture is changed',
  seen: '2026-05',
  page: 'facebook',
};

export const facebookAltText: Surface = {
  id: 'facebook-alt-text',
  site: 'facebook',
  surface: 'alt-text',
  hosts: ['www.facebook.com'],
  editor: field,
  editable: DESCRIPTION,
  within: PICTURE_DIALOG,
  bounds: PICTURE_DIALOG,
  submit: facebookPost.submit,
  ...(facebookPost.submitByPlace === undefined ? {} : { submitByPlace: facebookPost.submitByPlace }),
  sendKeys: 'nothing',
  tools: [],
};
