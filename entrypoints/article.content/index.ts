import './highlight.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { followPage } from './follow-page.ts';

export default defineContentScript({
  // The news sites: filled in from data/curated/news-sites.tsv by wxt.config.ts.
  matches: [],
  runAt: 'document_idle',
  // Pages should not get messages they do not know.
  noScriptStartedPostMessage: true,
  // Not by WXT's context: its events pass through the page, which could end the script with a forged one.
  main: () => followPage(),
});
