import { browser } from 'wxt/browser';

/** The two ways to dock a view; each browser has one of them. */
interface Panels {
  sidePanel?: { open(where: { tabId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/** Opens the side panel (Chromium) or the sidebar (Firefox). Must be called from a click. */
export async function openPanel(tabId: number): Promise<void> {
  const { sidePanel, sidebarAction } = browser as unknown as Panels;
  await (sidePanel ? sidePanel.open({ tabId }) : sidebarAction?.open());
}
