import type { ComponentChild } from 'preact';

/** One visible state of a view. */
export interface GalleryState {
  /** Unique in its group; part of the name of its picture. Letters, digits and hyphens. */
  name: string;
  view: () => ComponentChild;
  /** Labels or selectors (".card-more") of buttons to press once it is drawn, in order: what is unfolded by the reader. */
  press?: readonly string[];
  /** Direction of the page around it; 'ltr' when left out. */
  dir?: 'rtl';
}

/** The states of one view, drawn with the style sheets it has in the extension, each apart from all others. */
export interface GalleryGroup {
  name: string;
  /** Each view is a page of its own, with its main landmark. */
  isPage: boolean;
  /** In CSS pixels, as wide as the view is shown. */
  width: number;
  /** Contents of its style sheets, in their order. */
  css: readonly string[];
  states: readonly GalleryState[];
}
